def page = { new File(basedir, "site-output/$it").text }

assert page('about/index.html').contains('<p class="ours">From the project\'s own template.</p>')
// What the project does not have is the shipped one: layout, components, other pages, style.
assert page('about/index.html').contains('<h1>About</h1>')
assert page('about/index.html').contains('Read the <a href="../">start</a>.')
assert page('index.html').contains('<p>Welcome.</p>')
assert !page('index.html').contains('class="ours"')
assert page('about/index.html') =~ /assets\/site\.[0-9a-f]{10}\.css/
