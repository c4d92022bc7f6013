def log = new File(basedir, 'build.log').text
def (list, generate, check, begin) = log.split('BUILD SUCCESS')

assert (list =~ /(?m)^rapporteur:(\S+)$/).collect { it[1] } == ['check', 'generate', 'help', 'new', 'promise', 'schema', 'serve', 'verify']
assert list.contains('Reads the content folder, checks everything in it, and writes the site.')

// Every parameter is there, described, with its property.
def both = ['content', 'templates', 'baseUrl', 'drafts', 'now', 'skip', 'reports', 'cache', 'output'].collectEntries { [it, it] }
def ofGenerate = both + [strict: 'strict', compress: 'compress', archive: 'archive']
def ofCheck = both + [failOn: 'failOn', against: 'against', external: 'external', externalMinutes: 'external.minutes']
for (goal in [[generate, ofGenerate], [check, ofCheck]]) {
  def (detail, parameters) = goal
  assert (detail =~ /User property: rapporteur\.(\S+)/).collect { it[1] }.sort() == parameters.values().sort()
  for (parameter in parameters.keySet()) {
    assert detail =~ /(?m)^    $parameter( \(Default: .+\))?$\n      [A-Z]/
  }
}

// What a document is begun with is as short to type as it can be.
assert (begin =~ /User property: (\S+)/).collect { it[1] }.sort() == ['in', 'name', 'rapporteur.content', 'rapporteur.skip', 'title', 'type']
