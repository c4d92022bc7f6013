def log = new File(basedir, 'build.log').text
def (list, detail) = log.split('BUILD SUCCESS')

assert (list =~ /(?m)^rapporteur:(\S+)$/).collect { it[1] } == ['check', 'generate', 'help', 'promise']
assert list.contains('Reads the content folder, checks everything in it, and writes the site.')

// Every parameter is there, described, with its property.
def parameters = ['content', 'templates', 'output', 'baseUrl', 'strict', 'drafts', 'now', 'skip', 'reports']
assert (detail =~ /User property: rapporteur\.(\S+)/).collect { it[1] }.sort() == parameters.sort()
for (parameter in parameters) {
  assert detail =~ /(?m)^    $parameter( \(Default: .+\))?$\n      [A-Z]/
}
