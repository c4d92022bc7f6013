def log = new File(basedir, 'build.log').text
def output = new File(basedir, 'site-output')
def about = new File(output, 'about/index.html').text

assert new File(output, 'index.html').text.contains('<p>Welcome.</p>')
assert about.startsWith('<!DOCTYPE html>')
assert about.contains('<h1>About</h1>')
assert about.contains('Read the <a href="../">start</a>.')
// One file of each other sort: an asset of the theme, an export, the page for lost readers, the manifest.
assert new File(output, 'assets').listFiles().find { it.name ==~ /site\.[0-9a-f]{10}\.css/ }.text.contains('.masthead')
assert new File(output, 'sitemap.xml').text.contains('<loc>https://example.org/about/</loc>')
assert new File(output, '404.html').isFile()
assert new File(output, 'manifest.json').text.contains('"path":"about/index.html"')

assert log.contains('no errors and no warnings in 3 files.')
assert log =~ /\d+ pages in \d+(\.\d)? s: [1-9]\d* files written, 0 unchanged, 0 removed\./
assert log.contains("The site is in ${output}.")
// Nothing else is left: the next site was made beside the folder, and moved.
assert basedir.list().findAll { it.startsWith('.site-output') } - '.site-output.lock' == []
