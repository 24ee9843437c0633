import { AppError } from '../../shared/errors'
import { getSettings } from '../store/settings'

/** Throws read-only where the user lets Countersign change nothing: Google is asked for no leave to write then. */
export async function refuseReadOnly(): Promise<void> {
  if ((await getSettings()).readOnly) throw new AppError('read-only')
}
