/** `<guide-copy-page>`: copies the page's Markdown. Where that is refused, the link to the file comes back. */
import { createAnnouncer } from '../../browser/announce.ts';
import { find } from '../../browser/dom.ts';

class GuideCopyPage extends HTMLElement {
	connectedCallback() {
		const button = find(this, 'button');
		const link = find(this, 'a');
		const say = createAnnouncer(find(this, 'span'));
		const { done, refused } = this.dataset;
		const refuse = () => {
			say(refused!);
			link.hidden = false;
		};
		button.hidden = false;
		link.hidden = true;
		button.addEventListener('click', () => void copy(link.href).then(() => say(done!), refuse));
	}
}

/** The clipboard is asked during the click and waits for the file: Safari refuses after a wait. */
async function copy(address: string) {
	await navigator.clipboard.write([new ClipboardItem({ 'text/plain': readFile(address) })]);
}

async function readFile(address: string): Promise<Blob> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(address);
	return new Blob([await answer.text()], { type: 'text/plain' });
}

customElements.define('guide-copy-page', GuideCopyPage);
