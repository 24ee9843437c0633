import type { WriteArgs, WriteCall, WriteToolName } from '../../shared/write-tools'
import type { Office } from './office'
import { prepareCancel, prepareCreate, prepareResponse, prepareUpdate } from './prepare-event'
import { prepareArchive, prepareLabels, prepareTrash } from './prepare-labels'
import { prepareDraft, prepareForward, prepareReply, prepareSend } from './prepare-mail'
import type { Prepared } from './prepared'

type Preparers = { [N in WriteToolName]: (args: WriteArgs<N>, office: Office) => Promise<Prepared> }

const preparers: Preparers = {
  send_email: prepareSend,
  reply: prepareReply,
  forward: prepareForward,
  save_draft: prepareDraft,
  modify_labels: prepareLabels,
  archive: prepareArchive,
  trash: prepareTrash,
  create_event: prepareCreate,
  update_event: prepareUpdate,
  cancel_event: prepareCancel,
  respond_to_invite: prepareResponse,
}

/** A call -> exactly what it would do. Reads what it needs and changes nothing. Throws AppError: what cannot be prepared cannot be signed. */
export function prepare({ tool, args }: WriteCall, office: Office): Promise<Prepared> {
  return (preparers[tool] as (args: unknown, office: Office) => Promise<Prepared>)(args, office)
}
