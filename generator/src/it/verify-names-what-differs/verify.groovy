def (before, made, whole, changed, kept, none) = new File(basedir, 'build.log').text.split('Scanning for projects')

assert whole =~ /[1-9]\d* files in \S+site-output are as the manifest says\./
assert whole =~ /Made by Rapporteur \S+, from .*, with -Drapporteur\.archive=true -Drapporteur\.now=2017-11-15T00:00:00Z\./
assert whole =~ /The SHA-256 of the manifest is [0-9a-f]{64}\./

assert (changed =~ /(?m)ERROR\S* (changed|missing|extra): (\S+)/).collect { [it[1], it[2]] } ==
    [['changed', 'rules.html'], ['missing', 'gone.html'], ['extra', 'added.html']]
assert changed.contains('is not as its manifest says: 1 changed, 1 missing, 1 extra.')

assert kept.contains('changed: manifest.json')
assert none =~ /There is no manifest \S+content.manifest\.json\. Without it nothing can be said/

// The archive has all but itself, and its own manifest.
def site = new File(basedir, 'site-output')
def names = new java.util.zip.ZipFile(new File(site, 'site.zip')).withCloseable { zip -> zip.entries().collect { it.name } }
def published = []
site.eachFileRecurse(groovy.io.FileType.FILES) { published << site.toPath().relativize(it.toPath()).toString().replace('\\', '/') }
assert names.sort() == (published - 'site.zip').sort()
