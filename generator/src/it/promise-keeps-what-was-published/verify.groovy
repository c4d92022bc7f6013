def (before, first, second, third) = new File(basedir, 'build.log').text.split('Scanning for projects')

assert first =~ /([1-9]\d*) addresses added to content\/published\.txt, which has \1\. Next: commit it\./
assert second =~ /0 addresses added to content\/published\.txt, which has [1-9]\d*\./
def lines = new File(basedir, 'content/published.txt').readLines()
assert lines[0].startsWith('#')
assert lines.contains('/about/') && lines.contains('/about/#p1')

assert third =~ /moved\/published\.txt:1:1: error: \/about\/ was published, and nothing stands there any more\. \[broken-promise\]/
assert third.contains('aliases: [/about/]')
assert !third.contains('#p1 ')
assert !new File(basedir, 'site-output').exists()
