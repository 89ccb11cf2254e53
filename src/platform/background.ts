import browser from 'webextension-polyfill';
import { z } from '../model/schema';
import { messageSchema, type Message } from '../model/message';
import type { Plan } from '../model/plan';
import { isOfficial } from '../model/official';

/** Whence a message comes: an official page in a tab. `tab.url` is right even after a change of address without a load. */
const senderSchema = z.object({
  origin: z.string(),
  tab: z.object({ id: z.int(), url: z.string() }),
});

/** An official page that spoke. */
export interface Speaker {
  readonly tab: number;
  readonly url: string;
}

function speakerOf(sender: unknown): Speaker | null {
  const read = senderSchema.safeParse(sender);
  if (!read.success) return null;
  const { origin, tab } = read.data;
  const official = isOfficial(origin) && isOfficial(tab.url) && new URL(tab.url).origin === origin;
  return official ? { tab: tab.id, url: tab.url } : null;
}

/** Answers the content scripts of official pages; anybody else hears `null`, which is to show nothing. */
export function onMessage(answer: (message: Message, speaker: Speaker) => Promise<Plan | null>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: unknown) => {
    const message = messageSchema.safeParse(raw);
    const speaker = speakerOf(sender);
    return message.success && speaker !== null ? answer(message.data, speaker) : Promise.resolve(null);
  });
}

/** Runs when Repère has just been installed. */
export function onFirstInstall(act: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') act();
  });
}

/** Runs once a day, and at each start of the browser. The alarm's name says nothing of the person. */
export function onEachDay(act: () => void): void {
  void browser.alarms.create('day', { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  browser.alarms.onAlarm.addListener(act);
  browser.runtime.onStartup.addListener(act);
}

/** Shuts content scripts out of the storage. Firefox has no such thing; there our own code never asks for it. */
export function shutStorage(): void {
  const { local }: { local: Partial<Pick<chrome.storage.StorageArea, 'setAccessLevel'>> } = chrome.storage;
  if (local.setAccessLevel !== undefined) void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
