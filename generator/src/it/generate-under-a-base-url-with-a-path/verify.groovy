def output = new File(basedir, 'site-output')
def about = new File(output, 'about/index.html').text

assert about.contains('<link rel="canonical" href="https://example.org/igf/outputs/about/">')
assert new File(output, 'sitemap.xml').text.contains('<loc>https://example.org/igf/outputs/about/</loc>')
assert new File(output, 'robots.txt').text.contains('https://example.org/igf/outputs/sitemap.xml')

// Wherever the site stands, its pages find each other: no link begins at the host's root, which is not ours.
def pages = []
output.eachFileRecurse { if (it.name.endsWith('.html')) pages << it }
assert pages.size() > 2
for (page in pages.findAll { it.name != '404.html' }) {
  assert !(page.text =~ /(href|src)="\//)
}
assert about.contains('Read the <a href="../">start</a>.')
// But the page for lost readers is shown at any depth: it can only use whole paths.
assert new File(output, '404.html').text =~ /href="\/igf\/outputs\/assets\/site\.[0-9a-f]{10}\.css"/
