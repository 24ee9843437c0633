import { getCalendar, getEvent, getSetting, listCalendars, listEvents, listInstances, listSettings } from './calendar'
import { createDraft, deleteDraft, getDraft, listDrafts, sendDraft, sendMessage, updateDraft } from './drafts'
import { deleteEvent, insertEvent, patchEvent, updateEvent } from './event-writes'
import { queryFreeBusy } from './free-busy'
import {
  type Ask,
  getAttachment,
  getLabel,
  getMessage,
  getProfile,
  getThread,
  listLabels,
  listMessages,
  listSendAs,
  listThreads,
} from './gmail'
import { listHistory } from './history'
import {
  batchModify,
  createLabel,
  deleteLabel,
  modifyMessage,
  modifyThread,
  trashMessage,
  trashThread,
  untrashMessage,
  untrashThread,
} from './label-changes'
import {
  calendarRead,
  draftsRead,
  eventsRead,
  eventsWrite,
  freeBusyRead,
  gmailCompose,
  gmailMetadata,
  gmailModify,
  gmailRead,
  gmailSend,
  labelsWrite,
  settingsRead,
} from './scopes'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** `units` = Gmail's price list of May 2026 (Calendar counts requests, not units). A token needs one of `scopes`. */
export type Route = {
  method: Method
  path: string
  name: string
  units: number
  scopes: readonly string[]
  /** Also under /upload. */
  upload: boolean
  /** It changes a message, draft, label, thread or event. */
  writes: boolean
  run: (ask: Ask) => unknown
}

type Scopes = readonly string[]
type Run = (ask: Ask) => unknown

function gmail(line: `${Method} /${string}`, name: string, units: number, scopes: Scopes, run: Run): Route {
  const [method, path] = split(line)
  const upload = method !== 'GET' && /^\/(?:drafts(?:\/:id|\/send)?|messages\/send)$/.test(path) && method !== 'DELETE'
  return { method, path: `/gmail/v1/users/:user${path}`, name: `gmail.users.${name}`, units, scopes, upload, writes: method !== 'GET', run }
}

function calendar(line: `${Method} /${string}`, name: string, scopes: Scopes, run: Run): Route {
  const [method, path] = split(line)
  const writes = method !== 'GET' && name !== 'freebusy.query'
  return { method, path: `/calendar/v3${path}`, name: `calendar.${name}`, units: 0, scopes, upload: false, writes, run }
}

const split = (line: string): [Method, string] => line.split(' ') as [Method, string]

const headers = [...gmailRead, gmailMetadata]
const event = '/calendars/:id/events/:part'

/** Every method of the APIs that the world knows. */
export const routes: readonly Route[] = [
  gmail('GET /profile', 'getProfile', 1, [...headers, ...gmailCompose], getProfile),
  gmail('GET /labels', 'labels.list', 1, [...headers, ...labelsWrite], listLabels),
  gmail('GET /labels/:id', 'labels.get', 1, [...headers, ...labelsWrite], getLabel),
  gmail('POST /labels', 'labels.create', 5, labelsWrite, createLabel),
  gmail('DELETE /labels/:id', 'labels.delete', 5, labelsWrite, deleteLabel),
  gmail('GET /messages', 'messages.list', 5, headers, listMessages),
  gmail('GET /messages/:id', 'messages.get', 20, headers, getMessage),
  gmail('GET /messages/:id/attachments/:part', 'messages.attachments.get', 20, gmailRead, getAttachment),
  gmail('POST /messages/send', 'messages.send', 100, gmailSend, sendMessage),
  gmail('POST /messages/batchModify', 'messages.batchModify', 50, gmailModify, batchModify),
  gmail('POST /messages/:id/modify', 'messages.modify', 5, gmailModify, modifyMessage),
  gmail('POST /messages/:id/trash', 'messages.trash', 20, gmailModify, trashMessage),
  gmail('POST /messages/:id/untrash', 'messages.untrash', 5, gmailModify, untrashMessage),
  gmail('GET /threads', 'threads.list', 10, headers, listThreads),
  gmail('GET /threads/:id', 'threads.get', 40, headers, getThread),
  gmail('POST /threads/:id/modify', 'threads.modify', 10, gmailModify, modifyThread),
  gmail('POST /threads/:id/trash', 'threads.trash', 20, gmailModify, trashThread),
  gmail('POST /threads/:id/untrash', 'threads.untrash', 10, gmailModify, untrashThread),
  gmail('GET /drafts', 'drafts.list', 5, draftsRead, listDrafts),
  gmail('GET /drafts/:id', 'drafts.get', 20, draftsRead, getDraft),
  gmail('POST /drafts', 'drafts.create', 10, gmailCompose, createDraft),
  gmail('POST /drafts/send', 'drafts.send', 100, gmailCompose, sendDraft),
  gmail('PUT /drafts/:id', 'drafts.update', 15, gmailCompose, updateDraft),
  gmail('DELETE /drafts/:id', 'drafts.delete', 10, gmailCompose, deleteDraft),
  gmail('GET /history', 'history.list', 2, headers, listHistory),
  gmail('GET /settings/sendAs', 'settings.sendAs.list', 1, gmailRead, listSendAs),
  calendar('GET /users/me/calendarList', 'calendarList.list', calendarRead, listCalendars),
  calendar('GET /users/me/settings', 'settings.list', settingsRead, listSettings),
  calendar('GET /users/me/settings/:part', 'settings.get', settingsRead, getSetting),
  calendar('POST /freeBusy', 'freebusy.query', freeBusyRead, queryFreeBusy),
  calendar('GET /calendars/:id', 'calendars.get', calendarRead, getCalendar),
  calendar('GET /calendars/:id/events', 'events.list', eventsRead, listEvents),
  calendar('POST /calendars/:id/events', 'events.insert', eventsWrite, insertEvent),
  calendar(`GET ${event}`, 'events.get', eventsRead, getEvent),
  calendar(`GET ${event}/instances`, 'events.instances', eventsRead, listInstances),
  calendar(`PATCH ${event}`, 'events.patch', eventsWrite, patchEvent),
  calendar(`PUT ${event}`, 'events.update', eventsWrite, updateEvent),
  calendar(`DELETE ${event}`, 'events.delete', eventsWrite, deleteEvent),
]
