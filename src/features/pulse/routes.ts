import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { exposeAnnouncement } from './routes/announcement.ts';
import { exposeBox } from './routes/box.ts';
import { exposePaper } from './routes/paper.ts';
import { exposeTokens } from './routes/register.ts';

/** What is no command and no plain read: fetching a token, the box, and the form on paper. */
export function pulseRoutes(app: Http, platform: Platform): void {
  exposeTokens(app, platform);
  exposeBox(app, platform);
  exposeAnnouncement(app, platform);
  exposePaper(app, platform);
}
