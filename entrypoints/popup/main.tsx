import { render } from 'preact';
render(<p>Repère</p>, document.body);
