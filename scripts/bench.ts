// The benchmarks' table of names is bench/index.ts; this file only gives the command its door.
import '../bench/index'
