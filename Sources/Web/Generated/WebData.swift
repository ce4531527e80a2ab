// Generated from Resources/web/difference.mustache, Resources/web/document.mustache, Resources/web/documents.mustache, Resources/web/entities.mustache, Resources/web/entity.mustache, Resources/web/evidence.mustache, Resources/web/foot.mustache, Resources/web/head.mustache, Resources/web/home.mustache, Resources/web/lists.mustache, Resources/web/mapping.mustache, Resources/web/network.mustache, Resources/web/problem.mustache, Resources/web/review.mustache, Resources/web/search.mustache, Resources/web/style.css, Resources/web/keys.js by Scripts/embed.sh: do not edit.
// swift-format-ignore-file

enum WebData {
static let difference: StaticString = ##"""
{{> head}}
<h1>What changed in {{name}}</h1>
<p>{{older}} → {{newer}}. {{summary}}</p>
<form method="get" action="{{url}}" class="choose">
<label>Compared with <select name="from">{{#choices}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/choices}}</select></label>
<label><input type="checkbox" name="all" value="1"{{#all}} checked{{/all}}> with relations, sanctions and papers</label>
<button>Show</button>
</form>
{{^changes}}<p class="none">Nothing.</p>{{/changes}}
{{#hasChanges}}
<table class="list">
<thead><tr><th scope="col">Entry</th><th scope="col">News</th><th scope="col">Kind</th><th scope="col">Now said</th><th scope="col">No longer said</th></tr></thead>
<tbody>
{{#changes}}
<tr><th scope="row"><a href="{{url}}">{{caption}}</a></th><td>{{news}}</td><td>{{kind}}</td><td>{{#added}}<p><b>{{property}}</b> {{value}}</p>{{/added}}</td><td>{{#removed}}<p><b>{{property}}</b> {{value}}</p>{{/removed}}</td></tr>
{{/changes}}
</tbody>
</table>
{{/hasChanges}}
{{#more}}<p>… and {{more}} more: <code>trama diff CASE "{{name}}"</code></p>{{/more}}
{{> foot}}

"""##

static let document: StaticString = ##"""
{{> head}}
<h1{{#language}} lang="{{language}}"{{/language}}>{{caption}}</h1>
<details class="about">
<summary>{{name}}: source, date, hash</summary>
<dl>
{{#facts}}
<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/facts}}
</dl>
</details>
<ul class="beside">
{{#originalUrl}}<li><a href="{{originalUrl}}" download>Download the original</a></li>{{/originalUrl}}
{{#attachments}}
<li>Attachment: <a href="{{url}}">{{caption}}</a></li>
{{/attachments}}
{{#findings}}
<li class="finding">{{.}}</li>
{{/findings}}
</ul>
<div class="reader">
<section class="page" aria-labelledby="text-title">
<h2 id="text-title" class="unseen">Text</h2>
<p class="pager">{{#previousUrl}}<a href="{{previousUrl}}" rel="prev">Earlier part</a>{{/previousUrl}} {{#position}}<span>{{position}}</span>{{/position}} {{#nextUrl}}<a href="{{nextUrl}}" rel="next">Later part</a>{{/nextUrl}}</p>
<div class="text"{{#language}} lang="{{language}}"{{/language}}>{{#pieces}}{{#page}}<span class="page-mark" id="p{{page}}" data-page="{{page}}"></span>{{/page}}{{#anchors}}<a id="u{{.}}"></a>{{/anchors}}{{#isPassage}}<mark{{#isCurrent}} class="current"{{/isCurrent}}>{{/isPassage}}{{#mentionUrl}}<a class="mention" href="{{mentionUrl}}"{{#mentionKind}} title="{{mentionKind}}"{{/mentionKind}}>{{/mentionUrl}}{{text}}{{#mentionUrl}}</a>{{/mentionUrl}}{{#isPassage}}</mark>{{/isPassage}}{{/pieces}}</div>
<p class="pager">{{#previousUrl}}<a href="{{previousUrl}}" rel="prev">Earlier part</a>{{/previousUrl}} {{#nextUrl}}<a href="{{nextUrl}}" rel="next">Later part</a>{{/nextUrl}}</p>
</section>
<aside class="readings" aria-labelledby="readings-title" tabindex="0">
<h2 id="readings-title">What it says</h2>
{{^readings}}<p class="none">No relation, event or property was read here.</p>{{/readings}}
<ol>
{{#readings}}
<li>
<p class="value"><span class="part">{{label}}</span> {{#url}}<a href="{{url}}">{{/url}}{{title}}{{#url}}</a>{{/url}}</p>
{{#evidence}}
{{> evidence}}
{{/evidence}}
</li>
{{/readings}}
</ol>
</aside>
</div>
{{> foot}}

"""##

static let documents: StaticString = ##"""
{{> head}}
<h1>Documents</h1>
{{#ingest}}
<section class="notice" aria-live="polite">
<h2>Reading</h2>
<p><progress max="{{total}}" value="{{done}}">{{done}} of {{total}}</progress> {{done}} of {{total}} files, {{rate}} a second{{#left}}, about {{left}} left{{/left}}{{#failed}}, {{failed}} failed{{/failed}}</p>
<p><code>{{path}}</code></p>
</section>
{{/ingest}}
{{#waiting}}<p class="notice">{{waiting}} files wait to be read. Go on with <code>trama ingest CASE</code></p>{{/waiting}}
{{^documents}}
<p class="none">No documents yet. Bring in files or whole folders with <code>trama ingest CASE PATH…</code></p>
{{/documents}}
<table class="list">
<thead><tr><th scope="col">Document</th><th scope="col">Date</th><th scope="col">Language</th><th scope="col">Format</th><th scope="col">Source</th><th scope="col">Grade</th><th scope="col">Marking</th><th scope="col" class="number">Size</th></tr></thead>
<tbody>
{{#documents}}
<tr><th scope="row"><a href="{{url}}"{{#language}} lang="{{language}}"{{/language}}>{{caption}}</a></th><td class="date">{{created}}</td><td>{{language}}</td><td>{{format}}</td><td>{{source}}</td><td>{{grade}}</td><td>{{marking}}</td><td class="number">{{size}}</td></tr>
{{/documents}}
</tbody>
</table>
<section id="failures">
<h2>Not read</h2>
{{^failures}}<p class="none">No file failed.</p>{{/failures}}
{{#failures}}
<details class="failures"{{#isOpen}} open{{/isOpen}}>
<summary>{{kind}} <b>{{count}}</b></summary>
<ul>
{{#files}}
<li><code>{{path}}</code> <span>{{reason}}</span></li>
{{/files}}
{{#more}}<li>… and {{more}} more: <code>trama documents CASE --failed</code></li>{{/more}}
</ul>
</details>
{{/failures}}
{{#failureCount}}<p>Try them again with <code>trama ingest CASE --retry</code>, or one kind of them with <code>--reason KIND</code>.</p>{{/failureCount}}
</section>
{{> foot}}

"""##

static let entities: StaticString = ##"""
{{> head}}
<h1>Entities</h1>
<nav aria-label="Kinds" class="kinds">
<ul>
{{#kinds}}
<li><a href="{{url}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{label}}</a></li>
{{/kinds}}
</ul>
</nav>
{{^entities}}<p class="none">None was found of this kind.</p>{{/entities}}
<table class="list entities">
<caption>{{count}} shown, the most often named first</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Joined</th><th scope="col" class="number">Mentions</th></tr></thead>
<tbody>
{{#entities}}
<tr><th scope="row"><a href="{{url}}">{{caption}}</a></th><td>{{kind}}</td><td>{{#isJoinProposed}}<span class="join">by program, from {{joined}}</span>{{/isJoinProposed}}{{^isJoinProposed}}{{#joined}}<span class="join confirmed">confirmed, from {{joined}}</span>{{/joined}}{{/isJoinProposed}}</td><td class="number">{{mentions}}</td></tr>
{{/entities}}
</tbody>
</table>
{{#moreUrl}}<p class="pager"><a href="{{moreUrl}}">Show all</a></p>{{/moreUrl}}
{{> foot}}

"""##

static let entity: StaticString = ##"""
{{> head}}
<div class="entity">
<div class="title">
<h1>{{caption}}</h1>
<p class="facts-line"><span>{{kind}}</span> <span>Mentions: {{mentions}}</span> {{#isJoinProposed}}<span class="join">joined by program from {{joined}}</span>{{/isJoinProposed}}{{^isJoinProposed}}{{#joined}}<span class="join confirmed">joined from {{joined}}, confirmed</span>{{/joined}}{{/isJoinProposed}} {{#networkUrl}}<a href="{{networkUrl}}">Network around it</a>{{/networkUrl}}</p>
</div>
{{#conflicts}}
<p class="notice"><span class="warning">Conflict</span> {{sentence}} <a href="/review">Review</a></p>
{{/conflicts}}
{{#joined}}
<aside class="members" aria-labelledby="members-title">
<h2 id="members-title">Are these one?</h2>
{{#isJoinProposed}}
<p>A program put these {{joined}} readings together because their names agree. Nobody has confirmed it.</p>
<details class="more"><summary>Why</summary>
<ul>
{{#reasons}}
<li><p class="sources">{{#score}}<b>{{score}}</b> {{/score}}{{why}}</p></li>
{{/reasons}}
</ul>
</details>
<form method="post" action="/confirm">
<input type="hidden" name="csrf" value="{{csrf}}">
<input type="hidden" name="entity" value="{{id}}">
<input type="hidden" name="back" value="{{back}}">
<button class="main">These are one</button>
</form>
{{/isJoinProposed}}
{{^isJoinProposed}}<p>A person confirmed that these {{joined}} readings are one.</p>{{/isJoinProposed}}
<ul>
{{#members}}
<li>
<p class="member">{{caption}}</p>
<p class="sources">{{#documents}}<span>{{.}}</span> {{/documents}}</p>
<form method="post" action="/separate">
<input type="hidden" name="csrf" value="{{csrf}}">
<input type="hidden" name="member" value="{{id}}">
<input type="hidden" name="back" value="{{back}}">
<button aria-label="Not the same: take {{caption}} out">Not the same</button>
</form>
</li>
{{/members}}
</ul>
</aside>
{{/joined}}
<div class="says">
{{#isCut}}<p class="none">There is more than one page shows; see all with: trama show --all</p>{{/isCut}}
{{#isNothing}}<p class="none">No claim about it stands: all were rejected, or its documents were removed.</p>{{/isNothing}}
{{^isNothing}}
<section aria-labelledby="properties-title">
<h2 id="properties-title">Properties</h2>
{{#properties}}
<section class="entry">
<h3>{{label}}</h3>
<ul class="lines">
{{#values}}
<li>
<p class="value">{{#url}}<a href="{{url}}">{{/url}}{{value}}{{#url}}</a>{{/url}}</p>
{{#first}}
{{> evidence}}
{{/first}}
{{#moreCount}}
<details class="more"><summary>Further passages: {{moreCount}}</summary>
{{#more}}
{{> evidence}}
{{/more}}
</details>
{{/moreCount}}
</li>
{{/values}}
</ul>
</section>
{{/properties}}
</section>
<section aria-labelledby="relations-title">
<h2 id="relations-title">Relations and events</h2>
{{^relations}}<p class="none">None.</p>{{/relations}}
{{#relations}}
<section class="entry">
<h3>{{label}}</h3>
<ul class="lines">
{{#lines}}
<li{{#isNotAsserted}} class="not-asserted"{{/isNotAsserted}}>
<p class="value">{{#isNotAsserted}}<span class="warning">Not asserted</span> {{/isNotAsserted}}{{title}}{{#dates}} <span class="dates">{{dates}}</span>{{/dates}}</p>
<p class="parts">{{#parts}}<span><span class="part">{{label}}</span> <a href="{{url}}">{{caption}}</a></span> {{/parts}}</p>
{{#first}}
{{> evidence}}
{{/first}}
{{#moreCount}}
<details class="more"><summary>Further passages: {{moreCount}}</summary>
{{#more}}
{{> evidence}}
{{/more}}
</details>
{{/moreCount}}
</li>
{{/lines}}
</ul>
</section>
{{/relations}}
</section>
{{/isNothing}}
<section class="entry rejected-part" aria-labelledby="rejected-title">
<h2 id="rejected-title">Rejected</h2>
{{^rejected}}<p class="none">Nothing was rejected.</p>{{/rejected}}
<ul class="lines">
{{#rejected}}
<li>
{{> evidence}}
</li>
{{/rejected}}
</ul>
</section>
</div>
</div>
{{> foot}}

"""##

static let evidence: StaticString = ##"""
<article class="evidence{{#isProposed}} is-proposed{{/isProposed}}{{#isAccepted}} is-accepted{{/isAccepted}}{{#isRejected}} is-rejected{{/isRejected}}{{#isNotAsserted}} is-not-asserted{{/isNotAsserted}}" id="e{{unit}}" tabindex="-1" aria-label="Evidence" data-unit="{{unit}}" data-citation="{{citation}}">
{{#quote}}<blockquote{{#language}} lang="{{language}}"{{/language}}>{{quote}}</blockquote>{{/quote}}
{{^quote}}{{#word}}<p class="word">{{word}}</p>{{/word}}{{/quote}}
<p class="meta">
{{#isProposed}}<span class="status proposed">proposed {{confidence}}</span>{{/isProposed}}
{{#isAccepted}}<span class="status accepted"><span aria-hidden="true">✓ </span>accepted</span>{{/isAccepted}}
{{#isRejected}}<span class="status rejected"><span aria-hidden="true">✕ </span>rejected</span>{{/isRejected}}
{{#badge}}<span class="badge">{{badge}}</span>{{/badge}}
{{#saidBy}}<span class="said">says {{saidBy}}</span>{{/saidBy}}
{{#quote}}<a class="place" href="{{url}}">{{place}}</a>{{/quote}}{{^quote}}<span class="place">{{place}}</span>{{/quote}}
{{#details}}<span class="detail">{{.}}</span>
{{/details}}
{{#grade}}<span>grade {{grade}}</span>{{/grade}}
{{#marking}}<span class="marking">{{marking}}</span>{{/marking}}
<span class="method">{{method}}</span>
</p>
<form class="decide" method="post" action="/decide">
<input type="hidden" name="csrf" value="{{csrf}}">
<input type="hidden" name="unit" value="{{unit}}">
<input type="hidden" name="back" value="{{back}}">
{{^isAccepted}}<button name="verdict" value="accepted" aria-label="Accept the reading of {{place}}">Accept</button>{{/isAccepted}}
{{^isRejected}}<button name="verdict" value="rejected" aria-label="Reject the reading of {{place}}">Reject</button>{{/isRejected}}
<button type="button" class="copy" aria-label="Copy the citation of {{place}}" hidden>Copy citation</button>
</form>
</article>

"""##

static let foot: StaticString = ##"""
</main>
<footer class="bottom">
<p>A hit is a lead, never an identification. Open the passage before you rely on a line.</p>
<button type="button" id="show-keys" aria-haspopup="dialog" hidden>Keys <kbd>?</kbd></button>
</footer>
<p id="toast" class="toast" role="status"></p>
<dialog id="keys" aria-labelledby="keys-title">
<h2 id="keys-title">Keys</h2>
<dl>
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous piece of evidence</dd></div>
<div><dt><kbd>o</kbd> or <kbd>Enter</kbd></dt><dd>open its passage</dd></div>
<div><dt><kbd>c</kbd></dt><dd>copy its citation: page, quote, hash</dd></div>
<div><dt><kbd>a</kbd></dt><dd>accept it</dd></div>
<div><dt><kbd>x</kbd></dt><dd>reject it</dd></div>
<div><dt><kbd>g</kbd> <kbd>h</kbd></dt><dd>go home</dd></div>
<div><dt><kbd>s</kbd> <kbd>d</kbd> <kbd>u</kbd></dt><dd>same, different, undecided: the pair under review</dd></div>
<div><dt><kbd>g</kbd> <kbd>n</kbd></dt><dd>go to the network</dd></div>
<div><dt><kbd>g</kbd> <kbd>r</kbd></dt><dd>go to the review</dd></div>
<div><dt><kbd>?</kbd></dt><dd>this list</dd></div>
</dl>
<p><label><input type="checkbox" id="keys-on" checked> Single keys are on in this browser</label></p>
<form method="dialog"><button>Close</button></form>
</dialog>
</body>
</html>

"""##

static let head: StaticString = ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{title}}{{#case}} – {{case}}{{/case}} – Trama</title>
{{#refresh}}<meta http-equiv="refresh" content="{{refresh}}">
{{/refresh}}<link rel="stylesheet" href="/assets/style.css">
<script type="module" src="/assets/keys.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<p class="case"><span class="brand">Trama</span>{{#case}} <a href="/">{{case}}</a>{{/case}}</p>
{{#case}}
<nav class="tabs" aria-label="Case">
<ul>
<li><a href="/"{{#isHome}} aria-current="page"{{/isHome}} data-go="h">Home</a></li>
<li><a href="/entities"{{#isEntities}} aria-current="page"{{/isEntities}}>Entities</a></li>
<li><a href="/documents"{{#isDocuments}} aria-current="page"{{/isDocuments}}>Documents</a></li>
<li><a href="/lists"{{#isLists}} aria-current="page"{{/isLists}}>Lists{{#alertCount}} <span class="number">{{alertCount}}</span>{{/alertCount}}</a></li>
<li><a href="/network"{{#isNetwork}} aria-current="page"{{/isNetwork}} data-go="n">Network</a></li>
<li><a href="/review"{{#isReview}} aria-current="page"{{/isReview}} data-go="r">Review{{#reviewCount}} <span class="number">{{reviewCount}}</span>{{/reviewCount}}</a></li>
</ul>
</nav>
<form class="find" role="search" action="/search" method="get">
<label class="unseen" for="q">Search names and texts</label>
<input id="q" type="search" name="q" value="{{query}}" placeholder="Search names and texts" autocomplete="off" spellcheck="false">
<button>Search</button>
</form>
{{/case}}
</header>
<p class="banner">Proposed lines are a program's reading: leads, not findings.</p>
<main id="main" tabindex="-1">

"""##

static let home: StaticString = ##"""
{{> head}}
<h1>{{case}}</h1>
{{#ingest}}
<section class="notice" aria-live="polite">
<h2>Reading</h2>
<p><progress max="{{total}}" value="{{done}}">{{done}} of {{total}}</progress> {{done}} of {{total}} files, {{rate}} a second{{#left}}, about {{left}} left{{/left}}{{#failed}}, {{failed}} failed{{/failed}}</p>
<p><code>{{path}}</code></p>
</section>
{{/ingest}}
{{#waiting}}<p class="notice">{{waiting}} files wait to be read. Go on with <code>trama ingest CASE</code></p>{{/waiting}}
{{#isEmpty}}
<section class="notice">
<h2>No documents yet</h2>
<p>Bring in files or whole folders from a terminal; what could not be read is listed here, with the reason.</p>
<pre><code>trama ingest CASE PATH…</code></pre>
</section>
{{/isEmpty}}
<ul class="counts">
<li><a href="/documents">Documents <b>{{documentCount}}</b></a></li>
<li><a href="/entities">Entities <b>{{entityCount}}</b></a></li>
<li><span class="status proposed">proposed <b>{{proposedCount}}</b></span></li>
<li><span class="status accepted"><span aria-hidden="true">✓ </span>accepted <b>{{acceptedCount}}</b></span></li>
<li><a href="#failures">Not read <b>{{failureCount}}</b></a></li>
</ul>
{{^isEmpty}}
<div class="groups">
{{#groups}}
<section>
<h2><a href="{{url}}">{{label}}</a></h2>
<ol class="names">
{{#entities}}
<li><a href="{{url}}">{{caption}}</a>{{#isJoinProposed}} <span class="join" title="joined by program from {{joined}}, not confirmed">joined {{joined}}</span>{{/isJoinProposed}} <span class="number">{{mentions}}<span class="unseen"> mentions</span></span></li>
{{/entities}}
</ol>
</section>
{{/groups}}
</div>
<section>
<h2>Latest documents</h2>
<table class="list">
<thead><tr><th scope="col">Document</th><th scope="col">Date</th><th scope="col">Language</th><th scope="col">Format</th><th scope="col">Source</th><th scope="col">Grade</th><th scope="col">Marking</th><th scope="col" class="number">Size</th></tr></thead>
<tbody>
{{#documents}}
<tr><th scope="row"><a href="{{url}}"{{#language}} lang="{{language}}"{{/language}}>{{caption}}</a></th><td class="date">{{created}}</td><td>{{language}}</td><td>{{format}}</td><td>{{source}}</td><td>{{grade}}</td><td>{{marking}}</td><td class="number">{{size}}</td></tr>
{{/documents}}
</tbody>
</table>
</section>
{{/isEmpty}}
<section id="failures">
<h2>Not read</h2>
{{^failures}}<p class="none">No file failed.</p>{{/failures}}
{{#failures}}
<details class="failures"{{#isOpen}} open{{/isOpen}}>
<summary>{{kind}} <b>{{count}}</b></summary>
<ul>
{{#files}}
<li><code>{{path}}</code> <span>{{reason}}</span></li>
{{/files}}
{{#more}}<li>… and {{more}} more: <code>trama documents CASE --failed</code></li>{{/more}}
</ul>
</details>
{{/failures}}
{{#failureCount}}<p>Try them again with <code>trama ingest CASE --retry</code>, or one kind of them with <code>--reason KIND</code>.</p>{{/failureCount}}
</section>
{{> foot}}

"""##

static let lists: StaticString = ##"""
{{> head}}
<h1>Lists</h1>
<p>A list is a source with a date. Nothing that left a list is deleted: its claims are on the record.</p>
<p><a href="/lists/map">Load a table</a></p>
{{^lists}}<p class="none">No lists yet. Load one with <code>trama load CASE PATH…</code></p>{{/lists}}
{{#lists}}
<section class="list-of" aria-labelledby="list-{{load}}">
<h2 id="list-{{load}}">{{name}}</h2>
<table class="list">
<thead><tr><th scope="col">Version</th><th scope="col">Date</th><th scope="col">Loaded</th><th scope="col">By</th><th scope="col" class="number">Entities</th><th scope="col" class="number">Claims</th><th scope="col" class="number">Size</th><th scope="col">Licence</th><th scope="col">Read as</th><th scope="col">Difference</th></tr></thead>
<tbody>
{{#versions}}
<tr><th scope="row"><a href="{{url}}">{{version}}</a>{{^isCurrent}} <span>older</span>{{/isCurrent}}</th><td class="date">{{date}}</td><td class="date">{{loadedAt}}</td><td>{{loadedBy}}</td><td class="number">{{entities}}</td><td class="number">{{claims}}</td><td class="number">{{size}}</td><td>{{licence}}</td><td>{{mapping}}</td><td>{{#differenceUrl}}<a href="{{differenceUrl}}">to the one before</a>{{/differenceUrl}}</td></tr>
{{/versions}}
</tbody>
</table>
{{#hasFailed}}
<details class="failures">
<summary>Not loaded, or not wholly <b>{{failedCount}}</b></summary>
<ul>
{{#failed}}<li><code>{{place}}</code> <span>{{reason}}</span></li>
{{/failed}}
{{#more}}<li>… and {{more}} more: <code>trama lists CASE --failed</code></li>{{/more}}
</ul>
</details>
{{/hasFailed}}
</section>
{{/lists}}
<section id="alerts">
<h2>Alerts</h2>
<p>What lists newly say of whom the case knows, or may know: leads, not identifications.</p>
{{^alerts}}<p class="none">No alert that nobody has seen.</p>{{/alerts}}
{{#hasAlerts}}
<table class="list">
<thead><tr><th scope="col">In the list</th><th scope="col">News</th><th scope="col">List</th><th scope="col">Date</th><th scope="col">The case knows</th><th scope="col">Sameness</th><th scope="col"></th></tr></thead>
<tbody>
{{#alerts}}
<tr><th scope="row"><a href="{{url}}">{{caption}}</a></th><td>{{news}}</td><td>{{dataset}}</td><td class="date">{{date}}</td><td><a href="{{knownUrl}}">{{knownCaption}}</a></td><td>{{sameness}}</td><td><form method="post" action="/alerts/seen"><input type="hidden" name="csrf" value="{{csrf}}"><input type="hidden" name="alert" value="{{number}}"><button>Seen</button></form></td></tr>
{{/alerts}}
</tbody>
</table>
{{#moreAlerts}}<p>… and {{moreAlerts}} more: <code>trama alerts CASE</code></p>{{/moreAlerts}}
{{/hasAlerts}}
</section>
{{> foot}}

"""##

static let mapping: StaticString = ##"""
{{> head}}
<h1>Load a table</h1>
<p>Say what the columns of a table or sheet mean, in FollowTheMoney's YAML. Let Trama guess, look at the first rows, correct, and load.</p>
{{#problem}}<p class="notice"><span class="warning">Not done</span> {{problem}}</p>{{/problem}}
{{#loaded}}<p class="notice">{{loaded}} <a href="/lists">All lists</a></p>{{/loaded}}
<form method="post" action="/lists/map" class="mapping">
<input type="hidden" name="csrf" value="{{csrf}}">
<p><label for="path">File on this computer</label> <input id="path" name="path" value="{{path}}" required spellcheck="false" autocomplete="off"></p>
<p><label for="sheet">Sheet, of a workbook</label> <input id="sheet" name="sheet" value="{{sheet}}" autocomplete="off"></p>
<p><label for="name">Name of the list</label> <input id="name" name="name" value="{{name}}" autocomplete="off"></p>
<p><label for="yaml">Mapping</label> <textarea id="yaml" name="yaml" rows="24" spellcheck="false">{{yaml}}</textarea></p>
<p class="buttons"><button name="do" value="guess">Guess</button> <button name="do" value="preview">Preview</button> <button name="do" value="load">Load</button></p>
</form>
{{#preview}}
<section id="preview">
<h2>The first rows</h2>
{{#mistakes}}<p class="notice"><span class="warning">Wrong</span> {{.}}</p>{{/mistakes}}
{{#remarks}}<p class="notice">{{.}}</p>{{/remarks}}
{{#rows}}
<article class="pair">
<h3>Line {{line}}</h3>
<p class="why">{{cells}}</p>
<div class="sides">
{{#entities}}
<section class="side">
<h4>{{schema}}</h4>
<dl>
{{#values}}<div><dt>{{property}}</dt><dd>{{value}}{{^isTaken}} <span class="warning">no value of this property</span>{{/isTaken}}</dd></div>
{{/values}}
</dl>
</section>
{{/entities}}
</div>
</article>
{{/rows}}
</section>
{{/preview}}
{{> foot}}

"""##

static let network: StaticString = ##"""
{{> head}}
<h1>Network{{#centre}} around {{centre}}{{/centre}}</h1>
{{#isEmpty}}
<p class="none">No two entities are linked yet. Links come from what the documents say.</p>
{{/isEmpty}}
{{^isEmpty}}
<p class="facts-line"><span>Affirmed relations only; denied, negated and planned ones are left out.</span> {{#leftOut}}<span>{{leftOut}} less connected entities are not drawn.</span>{{/leftOut}} {{#wholeUrl}}<a href="{{wholeUrl}}">Whole case</a>{{/wholeUrl}}</p>
<figure class="network">
<div class="canvas" tabindex="0" role="group" aria-label="Picture of the network. The table below holds the same links.">
<svg viewBox="0 0 {{width}} {{height}}" width="{{width}}" height="{{height}}" role="group" aria-label="Who is linked with whom">
<defs>
<g id="k-person"><circle r="1"/></g>
<g id="k-organization"><rect x="-.9" y="-.9" width="1.8" height="1.8"/></g>
<g id="k-company"><path d="M0-1.2 1.2 0 0 1.2-1.2 0Z"/></g>
<g id="k-publicbody"><path d="M-1 1V-.35L0-1.15 1-.35V1Z"/></g>
<g id="k-facility"><path d="M-.95-.95H.95V.95H-.95ZM-.35-.95V.95M.35-.95V.95"/></g>
<g id="k-territory"><path d="M0-1.1 1.15.9H-1.15Z"/></g>
<g id="k-position"><path d="M-.6-1H.6L1.15 0 .6 1H-.6L-1.15 0Z"/></g>
<g id="k-other"><circle class="dotted" r=".9"/></g>
</defs>
<g class="links" aria-hidden="true">
{{#links}}
<a href="{{url}}" tabindex="-1" class="link {{#isAccepted}}is-accepted{{/isAccepted}}{{^isAccepted}}is-proposed{{/isAccepted}}"><title>{{title}} ({{#isAccepted}}accepted{{/isAccepted}}{{^isAccepted}}proposed{{/isAccepted}})</title><line class="reach" x1="{{x1}}" y1="{{y1}}" x2="{{x2}}" y2="{{y2}}"/><line x1="{{x1}}" y1="{{y1}}" x2="{{x2}}" y2="{{y2}}"/><text x="{{labelX}}" y="{{labelY}}" text-anchor="middle">{{label}}</text></a>
{{/links}}
</g>
<g class="nodes">
{{#nodes}}
<a href="{{url}}" class="node"><title>{{caption}} ({{kind}})</title><g transform="translate({{x}} {{y}}) scale({{r}})"><use href="#k-{{kind}}"/></g><text x="{{labelX}}" y="{{labelY}}" text-anchor="{{anchor}}">{{caption}}</text></a>
{{/nodes}}
</g>
</svg>
</div>
<figcaption>
<ul class="legend">
<li><svg viewBox="-1.5 -1.5 3 3" aria-hidden="true"><use href="#k-person"/></svg>person</li>
<li><svg viewBox="-1.5 -1.5 3 3" aria-hidden="true"><use href="#k-organization"/></svg>organization</li>
<li><svg viewBox="-1.5 -1.5 3 3" aria-hidden="true"><use href="#k-company"/></svg>company</li>
<li><svg viewBox="-1.5 -1.5 3 3" aria-hidden="true"><use href="#k-publicbody"/></svg>public body</li>
<li><svg viewBox="-1.5 -1.5 3 3" aria-hidden="true"><use href="#k-facility"/></svg>facility</li>
<li><svg viewBox="-1.5 -1.5 3 3" aria-hidden="true"><use href="#k-territory"/></svg>place</li>
<li><svg viewBox="-1.5 -1.5 3 3" aria-hidden="true"><use href="#k-position"/></svg>post</li>
<li><svg viewBox="-1.5 -1.5 3 3" aria-hidden="true"><use href="#k-other"/></svg>other</li>
<li><svg viewBox="0 0 30 10" class="stroke" aria-hidden="true"><line x1="0" y1="5" x2="30" y2="5" class="is-proposed"/></svg>proposed</li>
<li><svg viewBox="0 0 30 10" class="stroke" aria-hidden="true"><line x1="0" y1="5" x2="30" y2="5" class="is-accepted"/></svg>accepted</li>
</ul>
</figcaption>
</figure>
<section>
<h2>The same links in words</h2>
<table class="list links-table">
<thead><tr><th scope="col">From</th><th scope="col">Link</th><th scope="col">To</th><th scope="col">Status</th><th scope="col">Passage</th></tr></thead>
<tbody>
{{#rows}}
<tr><th scope="row"><a href="{{sourceUrl}}">{{source}}</a></th><td>{{label}}</td><td><a href="{{targetUrl}}">{{target}}</a></td><td>{{#isAccepted}}<span class="status accepted"><span aria-hidden="true">✓ </span>accepted</span>{{/isAccepted}}{{^isAccepted}}<span class="status proposed">proposed</span>{{/isAccepted}}</td><td class="passage"><span class="quote">{{evidence}}</span>{{#evidenceUrl}} <a class="place" href="{{evidenceUrl}}">{{evidencePlace}}</a>{{/evidenceUrl}}</td></tr>
{{/rows}}
</tbody>
</table>
</section>
{{/isEmpty}}
{{> foot}}

"""##

static let problem: StaticString = ##"""
{{> head}}
<section class="notice">
<h1>This did not work</h1>
<p>{{message}}</p>
<p class="meta"><span>{{code}}</span> <a href="/">Back to the case</a></p>
</section>
{{> foot}}

"""##

static let review: StaticString = ##"""
{{> head}}
<h1>Review</h1>
<p>Each pair may be one and the same: a lead, never an identification. Those stand first about which a decision teaches most.</p>
{{#conflicts}}
<p class="notice"><span class="warning">Conflict</span> {{sentence}}</p>
{{/conflicts}}
{{#isNothing}}<p class="none">Nothing waits for review. Look for pairs from a terminal: <code>trama xref CASE</code></p>{{/isNothing}}
{{^isNothing}}<p class="pager"><span>{{shown}} of {{waiting}} that wait</span></p>{{/isNothing}}
{{#pairs}}
<article class="pair" tabindex="-1" aria-labelledby="pair-{{number}}">
<h2 id="pair-{{number}}">Pair {{number}}: score {{score}}</h2>
<div class="sides">
{{#sides}}
<section class="side">
<h3><a href="{{url}}">{{caption}}</a></h3>
<p class="facts-line"><span>{{kind}}</span> <span>Mentions: {{mentions}}</span>{{#isJoinProposed}} <span class="join">joined by program from {{joined}}</span>{{/isJoinProposed}}</p>
<dl>
{{#facts}}
<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/facts}}
</dl>
<ul class="relations">
{{#relations}}
<li>{{.}}</li>
{{/relations}}
</ul>
<p class="sources">{{#documents}}<span>{{.}}</span> {{/documents}}</p>
</section>
{{/sides}}
</div>
<ul class="why" aria-label="Why they may be one">
{{#sentences}}
<li>{{.}}</li>
{{/sentences}}
</ul>
<form method="post" action="/judge">
<input type="hidden" name="csrf" value="{{csrf}}">
<input type="hidden" name="left" value="{{left}}">
<input type="hidden" name="right" value="{{right}}">
<input type="hidden" name="back" value="{{back}}">
<label>Note <input type="text" name="note" maxlength="400" autocomplete="off"></label>
<button name="verdict" value="same" data-key="s">Same</button>
<button name="verdict" value="different" data-key="d">Different</button>
<button name="verdict" value="undecided" data-key="u">Undecided</button>
</form>
</article>
{{/pairs}}
{{> foot}}

"""##

static let search: StaticString = ##"""
{{> head}}
<h1>Search</h1>
{{^isAsked}}
<p class="none">Type a name or words of a text above. Accents and capitals do not matter.</p>
{{/isAsked}}
{{#isAsked}}
<p class="asked">For “{{query}}”. A hit is a lead, never an identification.</p>
{{#isNothing}}
<p class="none">Nothing was found. Try fewer words, or another spelling.</p>
{{/isNothing}}
{{^isNothing}}
<section>
<h2>Entities</h2>
{{^entities}}<p class="none">No name fits.</p>{{/entities}}
<ul class="hits">
{{#entities}}
<li>
<p class="value"><a href="{{url}}">{{caption}}</a></p>
<p class="facts-line"><span>{{kind}}</span> <span>Mentions: {{mentions}}</span> {{#isJoinProposed}}<span class="join">joined by program</span>{{/isJoinProposed}}</p>
{{#snippet}}<p class="snippet">{{snippet}}</p>{{/snippet}}
</li>
{{/entities}}
</ul>
</section>
<section>
<h2>Documents</h2>
{{^documents}}<p class="none">No text fits.</p>{{/documents}}
<ul class="hits">
{{#documents}}
<li>
<p class="value"><a href="{{url}}">{{caption}}</a></p>
<p class="snippet">{{#parts}}{{#isHit}}<mark>{{text}}</mark>{{/isHit}}{{^isHit}}{{text}}{{/isHit}}{{/parts}}</p>
</li>
{{/documents}}
</ul>
</section>
{{/isNothing}}
{{/isAsked}}
{{> foot}}

"""##

static let style: StaticString = ##"""
/* The look of Trama's pages. Light and dark follow the system; a status shows by its word and its outline, never by colour alone. */

:root {
    color-scheme: light dark;
    --page: #f6f7f8;
    --sheet: #fff;
    --ink: #1a1d21;
    --soft: #545b64;
    --line: #d8dce0;
    --edge: #7e868f;
    --link: #0d4a80;
    --focus: #0b63c5;
    --yes: #1a5c3b;
    --doubt: #714400;
    --no: #8a1a29;
    --passage: #fcf0c3;
    --current: #f6d878;
    --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", Arial, sans-serif;
    --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, Cambria, "Noto Serif", "DejaVu Serif", serif;
    --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}

@media (prefers-color-scheme: dark) {
    :root {
        --page: #13161a;
        --sheet: #1a1e23;
        --ink: #e2e5e8;
        --soft: #a4acb5;
        --line: #333a42;
        --edge: #757e88;
        --link: #93c3f0;
        --focus: #7db6ff;
        --yes: #86cfa4;
        --doubt: #e0b063;
        --no: #f2969f;
        --passage: #38321c;
        --current: #5c4e17;
    }
}

/* Ground */

*, ::before, ::after { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
    margin: 0;
    background: var(--page);
    color: var(--ink);
    font: .9375rem/1.5 var(--sans);
    overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.625rem; line-height: 1.2; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.0625rem; line-height: 1.3; font-weight: 650; }
h3 { font-size: .875rem; font-weight: 600; color: var(--soft); }
a { color: var(--link); text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-color: currentcolor; text-decoration-thickness: 2px; }
code, kbd, pre { font-family: var(--mono); font-size: .8125rem; }
kbd { padding: 0 .35em; border: 1px solid var(--edge); border-radius: 3px; }
pre { margin: .75rem 0 0; padding: .6rem .8rem; overflow-x: auto; background: var(--page); border: 1px solid var(--line); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--sheet); z-index: 3; }
.skip:focus { left: 0; top: 0; }

button {
    padding: .1rem .55rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
    font-size: .8125rem;
    line-height: 1.5;
    cursor: pointer;
}
button:hover { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
button.main { background: var(--ink); border-color: var(--ink); color: var(--sheet); }
input[type="search"] {
    min-width: 0;
    padding: .25rem .5rem;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
}
::placeholder { color: var(--soft); opacity: 1; }

/* Frame */

.top, .banner, main, .bottom { max-width: 80rem; margin-inline: auto; padding-inline: 1.25rem; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.5rem; padding-block: .7rem; }
.case a { color: var(--ink); font-weight: 650; text-decoration: none; }
.case a:hover { text-decoration: underline; }
.brand { margin-right: .5rem; padding-right: .65rem; border-right: 1px solid var(--edge); color: var(--soft); font-family: var(--serif); font-style: italic; }
.brand:only-child { border: 0; }
.tabs ul, .kinds ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.tabs a, .kinds a { display: block; padding: .2rem 0; color: var(--soft); text-decoration: none; border-bottom: 2px solid transparent; }
.tabs a:hover, .kinds a:hover { color: var(--ink); border-color: var(--edge); }
.tabs [aria-current], .kinds [aria-current] { color: var(--ink); font-weight: 600; border-color: var(--ink); }
.find { display: flex; gap: .4rem; flex: 1 1 16rem; max-width: 26rem; margin-left: auto; }
.find input { flex: 1; }
.banner {
    padding-block: .3rem;
    border-block: 1px dashed var(--edge);
    color: var(--soft);
    font-size: .8125rem;
}
main { padding-block: 1.5rem 3rem; }
main > h1 + * { margin-top: .9rem; }
main > section { margin-top: 2.25rem; }
main > section > h2 { margin-bottom: .5rem; }
.bottom { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-block: .8rem 1.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; }
.none { color: var(--soft); }
.notice { max-width: 44rem; padding: 1.25rem 1.5rem; background: var(--sheet); border: 1px solid var(--line); }
main > .notice { margin-top: 0; margin-bottom: 1.5rem; }
main > h1 + .notice { margin-top: .9rem; }
.notice p { margin-top: .5rem; }
.pager { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; color: var(--soft); font-size: .8125rem; }
.pager:not(:has(*)) { display: none; }
.facts-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem 1.1rem; color: var(--soft); font-size: .875rem; }

/* Status, modality, joins: a word in a form of its own */

.status, .badge, .join, .warning { display: inline-block; padding: 0 .45rem; font-size: .75rem; line-height: 1.45; white-space: nowrap; }
.status { border-radius: 1rem; }
.status.proposed { border: 1px dashed var(--edge); color: var(--ink); }
.status.accepted { border: 1px solid var(--yes); color: var(--yes); font-weight: 600; }
.status.rejected { border: 1px solid var(--edge); color: var(--soft); text-decoration: line-through; }
.badge { border: 1px solid var(--doubt); border-radius: 2px; color: var(--doubt); font-weight: 600; }
.is-not-asserted .badge, .warning { border: 1px solid var(--no); border-radius: 2px; background: var(--no); color: var(--sheet); font-weight: 600; }
.join { border: 1px dashed var(--edge); border-radius: 2px; color: var(--soft); }
.join.confirmed { border-style: solid; }

/* Evidence: what a line rests on */

.evidence {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: .2rem 1rem;
    align-items: baseline;
    padding: .1rem 0 .1rem .8rem;
    border-left: 2px dashed var(--edge);
    scroll-margin: 4rem;
}
.evidence.is-accepted { border-left: 3px solid var(--yes); }
.evidence.is-rejected { border-left: 2px solid var(--line); }
.evidence.is-not-asserted { border-left: 3px double var(--no); }
.evidence + .evidence { margin-top: .7rem; }
.evidence:focus { outline: 2px solid var(--focus); outline-offset: 4px; border-radius: 1px; }
.evidence:target { background: var(--passage); }
.evidence blockquote, .evidence .word { grid-column: 1 / -1; max-width: 66ch; font: 1rem/1.5 var(--serif); white-space: pre-line; text-wrap: pretty; }
.evidence blockquote::before { content: "“"; }
.evidence blockquote::after { content: "”"; }
.evidence.is-not-asserted blockquote { font-style: italic; }
.evidence.is-rejected blockquote, .evidence.is-rejected .word { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 1px; }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .8rem; color: var(--soft); font-size: .8125rem; }
.place { overflow-wrap: anywhere; }
.method { font-family: var(--mono); font-size: .75rem; }
.decide { display: flex; margin-right: -.45rem; }
.decide button { padding: 0 .45rem; border-color: transparent; background: transparent; color: var(--link); }
.decide button:hover { border-color: currentcolor; box-shadow: none; }
.more { margin-top: .4rem; }
.more[open] > summary { margin-bottom: .6rem; }
summary { width: fit-content; color: var(--link); font-size: .8125rem; cursor: pointer; }

/* Lists and tables */

.list { width: 100%; border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
.list caption { padding-bottom: .4rem; text-align: left; color: var(--soft); font-size: .8125rem; }
.list th, .list td { padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; font-weight: inherit; }
.list thead th { color: var(--soft); font-size: .8125rem; border-color: var(--edge); white-space: nowrap; }
.list tbody th { font-size: .9375rem; }
.list .number { padding-right: 0; text-align: right; white-space: nowrap; }
.list .date { white-space: nowrap; }
.list:not(:has(tbody tr)) { display: none; }
.list.entities { max-width: 56rem; margin-top: .9rem; }
.list .passage { width: 45%; padding-right: 0; }
.quote { font-family: var(--serif); }
.quote:not(:empty)::before { content: "“"; }
.quote:not(:empty)::after { content: "”"; }
.failures summary { padding: .3rem 0; cursor: pointer; }
.failures li { padding: .3rem 0; border-bottom: 1px solid var(--line); }
.failures code { margin-right: .75rem; overflow-wrap: anywhere; }
.failures span { color: var(--soft); }

/* Home */

.counts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.5rem; }
.counts b { font-variant-numeric: tabular-nums; }
.counts .status { font-size: .875rem; padding: 0 .6rem; }
.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.75rem 2.25rem; margin-top: 1.75rem; }
.groups h2 { padding-bottom: .3rem; border-bottom: 1px solid var(--edge); }
.groups h2 a { color: inherit; text-decoration: none; }
.groups h2 a:hover { text-decoration: underline; }
.names li { display: flex; align-items: baseline; gap: .5rem; padding: .2rem 0; border-bottom: 1px solid var(--line); }
.names .number { margin-left: auto; color: var(--soft); font-size: .8125rem; font-variant-numeric: tabular-nums; }

/* An entity */

.entity { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem 2.5rem; }
.title h1 { margin-bottom: .35rem; }
.says > section + section { margin-top: 2.25rem; }
.says > section > h2 { padding-bottom: .35rem; border-bottom: 1px solid var(--ink); }
.entry { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 1.5rem; padding-block: .9rem; border-bottom: 1px solid var(--line); }
.entry > h3 { line-height: 1.5; padding-top: .05rem; }
.entry > h2 { grid-column: 1 / -1; }
.lines > li + li { margin-top: 1.15rem; }
.value { font-weight: 600; }
.value + .evidence { margin-top: .3rem; }
.dates { margin-left: .5rem; color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; white-space: nowrap; }
.parts { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin-bottom: .3rem; font-size: .8125rem; }
.part { color: var(--soft); font-size: .8125rem; font-weight: 400; }
.not-asserted .value { color: var(--soft); font-weight: 400; font-style: italic; }
.not-asserted .warning { font-style: normal; }
.rejected-part { border-bottom: 0; padding-top: 0; }
.rejected-part .lines, .rejected-part .none { grid-column: 1 / -1; padding-top: .7rem; }
.members { align-self: start; padding: 1rem 1.15rem; background: var(--sheet); border: 1px solid var(--line); font-size: .875rem; }
.members h2 { margin-bottom: .3rem; }
.members > form { margin: .6rem 0 .2rem; }
.members ul { margin-top: .7rem; }
.members li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .75rem; align-items: baseline; padding: .45rem 0; border-top: 1px solid var(--line); }
.members li form { grid-column: 2; grid-row: 1 / span 2; }
.member { font-weight: 600; }
.sources { color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
.sources span + span::before { content: "· "; }

@media (min-width: 64rem) {
    .entity { grid-template-columns: minmax(0, 1fr) 18rem; }
    .entity .title { grid-column: 1 / -1; }
    .entity .says { grid-column: 1; grid-row: 2; }
    .entity .members { grid-column: 2; grid-row: 2; margin-top: .3rem; }
    .entity:not(:has(.members)) .says { max-width: 58rem; grid-column: 1 / -1; }
}

/* A document */

.about { font-size: .875rem; }
.about dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .1rem 2rem; margin-top: .5rem; padding: .7rem .9rem; background: var(--sheet); border: 1px solid var(--line); }
.about dl div { display: flex; gap: .75rem; min-width: 0; }
.about dt { flex: 0 0 7.5rem; color: var(--soft); }
.about dd { min-width: 0; overflow-wrap: anywhere; }
.beside { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin-top: .35rem; font-size: .875rem; }
.finding { padding-left: .6rem; border-left: 3px solid var(--doubt); }
.reader { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 2.25rem; margin-top: 1.1rem; }
.page { min-width: 0; }
.text {
    padding: 1.5rem clamp(1rem, 4vw, 2.5rem);
    background: var(--sheet);
    border: 1px solid var(--line);
    font: 1.0625rem/1.65 var(--serif);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    hyphens: none;
}
.page .pager { margin-bottom: .4rem; }
.text + .pager { margin-top: .4rem; }
.text a[id] { scroll-margin-top: 20vh; }
.text mark { background: var(--passage); color: inherit; }
.text mark.current, .text mark.lit { background: var(--current); border-bottom: 2px solid var(--ink); }
.mention { color: inherit; text-decoration: underline dotted var(--edge) 2px; text-underline-offset: .22em; }
.mention:hover { color: var(--link); text-decoration: underline solid; }
.page-mark { display: block; margin: .75rem 0; border-top: 1px solid var(--edge); color: var(--soft); font: .75rem/1.4 var(--sans); text-align: right; user-select: none; }
.page-mark::before { content: "page " attr(data-page); }
.page-mark:first-child { margin-top: 0; border-top: 0; }
.readings h2 { margin-bottom: .6rem; }
.readings li { padding: .7rem 0; border-top: 1px solid var(--line); }
.readings .value { font-size: .875rem; }
.readings .value .part { display: block; }
.readings .evidence { grid-template-columns: minmax(0, 1fr); }
.readings blockquote { font-size: .9375rem; line-height: 1.4; }
.readings .decide { margin-inline: -.45rem 0; }

@media (min-width: 60rem) {
    .reader { grid-template-columns: minmax(0, 46rem) minmax(19rem, 1fr); }
    .readings { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; padding-right: .75rem; padding-left: .4rem; }
    .readings:focus-visible { outline-offset: 0; }
}

/* Search */

.asked { color: var(--soft); }
.hits li { max-width: 50rem; padding: .6rem 0; border-top: 1px solid var(--line); }
.snippet { font: .9375rem/1.5 var(--serif); }
.snippet mark { background: var(--passage); color: inherit; font-weight: 600; }

/* The network */

.network { margin-top: .8rem; background: var(--sheet); border: 1px solid var(--line); }
.canvas { overflow: auto; }
.canvas svg { display: block; width: 100%; min-width: 62rem; height: auto; overflow: visible; padding: .75rem; }
.network a { text-decoration: none; outline: none; }
.network text { fill: var(--ink); stroke: var(--sheet); stroke-width: 3.5px; stroke-linejoin: round; paint-order: stroke; font: 600 13px var(--sans); }
.link text { fill: var(--soft); font-weight: 400; font-size: 11.5px; }
.network line { stroke: var(--edge); stroke-width: 1.4; stroke-dasharray: 5 4; }
.network .is-accepted line, .network line.is-accepted { stroke: var(--yes); stroke-width: 2.4; stroke-dasharray: none; }
.network line.reach { stroke: transparent; stroke-width: 12; stroke-dasharray: none; }
.network use { fill: var(--sheet); stroke: var(--ink); stroke-width: 1.6px; }
#k-person > *, #k-organization > *, #k-company > *, #k-publicbody > *, #k-facility > *, #k-territory > *, #k-position > *, #k-other > * { vector-effect: non-scaling-stroke; }
#k-person > * { fill: var(--ink); }
#k-territory > *, #k-position > * { stroke: var(--soft); }
.dotted { stroke-dasharray: 2 3; }
.link:is(:hover, :focus-visible) line:not(.reach) { stroke: var(--focus); stroke-width: 3.2; }
.link:is(:hover, :focus-visible) text, .node:is(:hover, :focus-visible) text { fill: var(--focus); text-decoration: underline; }
.node:is(:hover, :focus-visible) use { stroke: var(--focus); stroke-width: 3.5px; }
figcaption { border-top: 1px solid var(--line); padding: .5rem .9rem; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; color: var(--soft); font-size: .8125rem; }
.legend li { display: flex; align-items: center; gap: .4rem; }
.legend svg { width: 1.1rem; height: 1.1rem; }
.legend svg.stroke { width: 1.9rem; height: .65rem; }

/* Keys */

.toast { position: fixed; left: 50%; bottom: 1.25rem; max-width: min(34rem, 92vw); padding: .45rem .9rem; transform: translateX(-50%); background: var(--ink); color: var(--page); font-size: .875rem; border-radius: 3px; opacity: 0; pointer-events: none; transition: opacity .15s; }
.toast.shown { opacity: 1; }
dialog { width: min(26rem, 92vw); padding: 1.25rem 1.5rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--sheet); color: var(--ink); }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog dl { margin: .8rem 0; }
dialog dl div { display: grid; grid-template-columns: 7rem 1fr; padding: .2rem 0; }
dialog form { margin-top: .9rem; }

/* Narrow */

@media (max-width: 40rem) {
    .top, .banner, main, .bottom { padding-inline: 1rem; }
    .top { row-gap: .3rem; }
    .case { flex: 1 1 100%; }
    .find { flex: 1 1 100%; max-width: none; margin: .2rem 0 0; }
    h1 { font-size: 1.375rem; }
    main { padding-block-start: 1.1rem; }
    .entry { grid-template-columns: minmax(0, 1fr); row-gap: .3rem; }
    .evidence { grid-template-columns: minmax(0, 1fr); }
    .decide { margin-inline: -.45rem 0; }
    .decide button { padding-block: .25rem; }
    .text { margin-inline: -1rem; border-inline: 0; padding: 1rem; font-size: 1rem; }
    .about dt { flex-basis: 6.5rem; }
    .bottom { flex-direction: column; }
    .list:not(.entities), .list:not(.entities) :is(tbody, tr, th, td) { display: block; }
    .list:not(.entities) thead { display: none; }
    .list:not(.entities) tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
    .list:not(.entities) :is(th, td) { padding: 0; border: 0; text-align: left; }
    .list:not(.entities) td:not(.passage) { display: inline; margin-right: .7rem; color: var(--soft); font-size: .8125rem; }
    .list:not(.entities) td:empty { display: none; }
    .list.links-table th { display: inline; margin-right: .5rem; }
    .list.links-table td:not(.passage) { font-size: .875rem; margin-right: .5rem; }
    .list .passage { width: auto; margin-top: .2rem; }
    .list.entities :is(th, td):nth-child(2) { display: none; }
}

@media (prefers-reduced-motion: reduce) {
    *, ::before, ::after { transition: none !important; scroll-behavior: auto !important; }
}

@media (forced-colors: active) {
    .status, .badge, .join, .warning { border-color: CanvasText; }
    .text mark, .snippet mark { background: Mark; color: MarkText; }
}

/* On paper: the lines with their whole citations, without what only a screen can do */

@media print {
    :root {
        color-scheme: light;
        --page: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #bbb; --edge: #666; --link: #000;
        --yes: #000; --doubt: #000; --no: #000; --passage: #eee; --current: #ddd;
    }
    @page { margin: 18mm; }
    body { font-size: 9.5pt; }
    .skip, .tabs, .find, .decide, .members form, .pager, .beside, .toast, dialog, summary, .rejected-part, #show-keys { display: none; }
    .top, .banner, main, .bottom { max-width: none; padding-inline: 0; }
    .entity, .entry:not(.rejected-part) { display: block; }
    .entry > h3 { margin-bottom: .3rem; }
    .members { margin-block: 1rem; }
    .says > section { margin-top: 1.25rem; }
    .evidence, .lines > li { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    /* The citation holds the quote, and where it stands. */
    .evidence blockquote, .evidence .word, .place { display: none; }
    .evidence::after { content: attr(data-citation); grid-column: 1 / -1; order: -1; font: 10pt/1.4 var(--serif); overflow-wrap: anywhere; }
    .is-not-asserted .badge, .warning { background: #fff; color: #000; border-width: 2px; }
    details::details-content { content-visibility: visible; display: block; height: auto; }
    .readings { max-height: none; overflow: visible; position: static; }
}

/* Review: two entities side by side */

.pair { margin-top: 1.5rem; padding: 1rem 1.25rem; background: var(--sheet); border: 1px solid var(--line); scroll-margin: 4rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem 2rem; margin-top: .5rem; }
.side dl div { display: flex; gap: .5rem; }
.side dt { flex: 0 0 8rem; color: var(--soft); }
.side dd { min-width: 0; }
.side .relations, .side .sources { margin-top: .4rem; color: var(--soft); font-size: .8125rem; }
.pair .why { margin-top: .75rem; padding-left: .8rem; border-left: 2px dashed var(--edge); font-size: .875rem; }
.pair form { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem; margin-top: .75rem; }
.pair form label { flex: 1 1 14rem; color: var(--soft); font-size: .8125rem; }
.pair form input { width: min(100%, 20rem); padding: .15rem .4rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--sheet); color: var(--ink); font: inherit; }

/* Lists: versions, differences, and the mapping of a table */

.list-of { margin-top: 1.5rem; }
.list td form { margin: 0; }
.list-of .number + :is(th, td) { padding-left: 1.25rem; }
.choose { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: baseline; margin-block: 1rem; }
.mapping p { margin-top: .6rem; }
.mapping label { display: block; color: var(--soft); font-size: .8125rem; }
.mapping :is(input:not([type="hidden"]), textarea), .choose select { padding: .25rem .5rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--sheet); color: var(--ink); font: inherit; }
.mapping :is(input:not([type="hidden"]), textarea) { width: min(100%, 48rem); }
.mapping textarea { font-family: ui-monospace, monospace; font-size: .8125rem; }

"""##

static let keys: StaticString = ##"""
// Keys for reading and deciding. Everything works without them: links are links, and forms are forms.

const search = document.getElementById("q");
const help = document.getElementById("keys");
const switchBox = document.getElementById("keys-on");
const toast = document.getElementById("toast");

/** Session and local storage, which a browser may refuse. */
const remembered = {
    get(store, key) {
        try { return store().getItem(key); } catch { return null; }
    },
    set(store, key, value) {
        try { store().setItem(key, value); } catch { /* then it is not remembered */ }
    },
};
const session = () => sessionStorage;
const local = () => localStorage;

// MARK: Evidence

/** The pieces of evidence, or pairs under review, that `j` and `k` visit: folded ones too, which open on the way. */
const pieces = () => [...document.querySelectorAll(".evidence, .pair")].filter(
    piece => piece.getClientRects().length > 0 || piece.closest("details.more"));

const currentPiece = () => document.activeElement?.closest(".evidence, .pair");
const current = () => document.activeElement?.closest(".evidence");

function visit(piece) {
    if (!piece) return;
    const fold = piece.closest("details");
    if (fold) fold.open = true;
    piece.focus({ preventScroll: true });
    piece.scrollIntoView({ block: "nearest" });
}

function step(by) {
    const all = pieces();
    if (all.length === 0) return;
    const here = all.indexOf(currentPiece());
    if (here >= 0) return visit(all[Math.min(Math.max(here + by, 0), all.length - 1)]);
    // Nothing has the focus: begin with what is in sight.
    const inSight = all.findIndex(piece => piece.getBoundingClientRect().top >= 0 && piece.getClientRects().length > 0);
    visit(all[Math.max(inSight, 0)]);
}

/** Lights up in the text beside it what a piece of evidence rests on. */
function light(piece) {
    const anchor = document.getElementById("u" + piece.dataset.unit);
    if (!anchor) return null;
    for (const mark of document.querySelectorAll(".text mark")) mark.classList.remove("lit", "current");
    for (let next = anchor.nextSibling; next; next = next.nextSibling) {
        if (next.nodeName === "MARK") next.classList.add("lit");
        else if (next.textContent !== "") break;
    }
    return anchor;
}

function open(piece) {
    const link = piece.querySelector("a.place");
    if (!link) return say("A person's word: there is no passage to open.");
    const anchor = light(piece);
    if (anchor) anchor.scrollIntoView({ block: "center" });
    else link.click();
}

function decide(piece, verdict) {
    const button = piece.querySelector(`button[name="verdict"][value="${verdict}"]`);
    if (button) button.form.requestSubmit(button);
    else say(`It is ${verdict} already.`);
}

async function copy(piece) {
    const text = piece.dataset.citation;
    try {
        await navigator.clipboard.writeText(text);
    } catch {
        const area = Object.assign(document.createElement("textarea"), { value: text });
        area.className = "unseen";
        document.body.append(area);
        area.select();
        const isCopied = document.execCommand("copy");
        area.remove();
        piece.focus({ preventScroll: true });
        if (!isCopied) return say("The browser did not let the citation be copied.");
    }
    say("Citation copied");
}

let quiet;
function say(text) {
    toast.textContent = text;
    toast.classList.add("shown");
    clearTimeout(quiet);
    quiet = setTimeout(() => {
        toast.classList.remove("shown");
        toast.textContent = "";
    }, 2500);
}

// MARK: Keys

const keys = {
    "/": () => { search?.focus(); search?.select(); },
    "?": () => help.showModal(),
    j: () => step(1),
    k: () => step(-1),
};
const keysOnEvidence = {
    o: open,
    c: copy,
    a: piece => decide(piece, "accepted"),
    x: piece => decide(piece, "rejected"),
};

let isGoing = false;
document.addEventListener("keydown", event => {
    const target = event.target;
    if (event.key === "Escape" && target === search) return search.blur();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (help.open || target.closest("input, textarea, select, [contenteditable]") || !switchBox.checked) return;

    const wasGoing = isGoing;
    isGoing = false;
    let action = keys[event.key];
    if (wasGoing) {
        const link = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
        action = link && (() => link.click());
    } else if (event.key === "g") {
        isGoing = true;
        setTimeout(() => { isGoing = false; }, 1200);
    } else if (document.activeElement?.closest(".pair")) {
        const button = document.activeElement.closest(".pair").querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
        if (button) action = () => button.form.requestSubmit(button);
    } else if (current()) {
        const piece = current();
        const onPiece = event.key === "Enter" && target === piece ? open : keysOnEvidence[event.key];
        if (onPiece) action = () => onPiece(piece);
    }
    if (!action) return;
    event.preventDefault();
    action();
});

document.addEventListener("click", event => {
    const button = event.target.closest("button.copy");
    if (button) copy(button.closest(".evidence"));
});
document.addEventListener("focusin", () => { if (current()) light(current()); });

// MARK: Coming back from a decision to the place where it was made

document.addEventListener("submit", event => {
    const piece = event.target.closest(".evidence");
    if (!piece) return;
    const place = { path: location.pathname, unit: piece.dataset.unit, index: pieces().indexOf(piece), y: scrollY };
    remembered.set(session, "place", JSON.stringify(place));
});

const place = JSON.parse(remembered.get(session, "place") ?? "null");
remembered.set(session, "place", "null");
if (place?.path === location.pathname) {
    const all = pieces();
    const same = all[place.index]?.dataset.unit === place.unit ? all[place.index]
        : all.find(piece => piece.dataset.unit === place.unit && !piece.classList.contains("is-rejected"));
    // Wait until the browser has gone to the address's own anchor.
    requestAnimationFrame(() => {
        scrollTo(scrollX, place.y);
        visit(same ?? all[Math.min(place.index, all.length - 1)]);
    });
}

// MARK: What only the script can do is shown only with it

for (const button of document.querySelectorAll("button.copy")) button.hidden = false;
const showKeys = document.getElementById("show-keys");
showKeys.hidden = false;
showKeys.addEventListener("click", () => help.showModal());
switchBox.checked = remembered.get(local, "keys") !== "off";
switchBox.addEventListener("change", () => remembered.set(local, "keys", switchBox.checked ? "on" : "off"));

"""##
}
