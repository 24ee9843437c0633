/**
 * Characters that show nothing, as the inside of a class of a regular expression with the flag `u`: what Unicode lets a font leave out
 * (UAX #44, Default_Ignorable_Code_Point: joiners, fillers, variation selectors, tags, direction marks) and the marks of interlinear notes.
 */
export const unseenClass = '\\p{Default_Ignorable_Code_Point}\\u{fff9}-\\u{fffb}'
