import groovy.json.JsonSlurper

def names = ['activity', 'annex', 'announcement', 'contributions', 'cycle', 'front-matter', 'glossary', 'gone', 'home',
    'meeting', 'organisations', 'output', 'page', 'participants', 'people', 'programme', 'site', 'version']
for (folder in ['target/rapporteur/schemas', '.vscode/schemas']) {
  assert new File(basedir, folder).list().sort() == names.collect { it + '.schema.json' }
}
def meeting = new JsonSlurper().parse(new File(basedir, '.vscode/schemas/meeting.schema.json'))
assert meeting.required == ['type', 'date']
assert meeting.properties.time.description == 'When it begins, such as 14:00.'

def log = new File(basedir, 'build.log').text
assert (log =~ /18 schemas are in \S+: (\d+) written, (\d+) unchanged\./).collect { [it[1], it[2]] } ==
    [['18', '0'], ['0', '18'], ['18', '0']]
assert log.contains('"target/rapporteur/schemas/people.schema.json": "content/people.yaml",')
assert log.contains('".vscode/schemas/site.schema.json": "content/site.yaml"')
