import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def (before, untold, offline, told) = log.split('Scanning for projects')

assert !untold.contains('xternal link')
assert offline.contains('External links are not asked: Maven works offline (-o).')
assert offline =~ /no errors and no warnings in 2 files/

assert told.contains('Asking 4 of 4 external links; this may take up to 1 min.')
assert told.contains('4 external links: 0 alive, 0 dead, 0 moved, 4 not sure.')
assert !told.contains('connected to the Internet')
assert told =~ /no errors and no warnings in 2 files/

def kept = new JsonSlurper().parse(new File(basedir, 'target/rapporteur/external.json'))
assert kept.answers*.address == ['http://127.0.0.1/', 'http://127.0.0.1:1/', 'http://[::1]/', 'http://localhost:8080/']
assert kept.answers*.answer.every { it == 'unsure' }
assert kept.answers*.detail.every { it.startsWith('was not asked: ') }
