import java.nio.file.Files
import java.time.OffsetDateTime

def log = new File(basedir, 'build.log').text

assert log.contains('MultiThreadedBuilder')
assert !log.contains('[WARNING]')
def counts = (log =~ /(\d+) files written, (\d+) unchanged, (\d+) removed/).collect { it.drop(1)*.toInteger() }
assert counts.size() == 4
assert counts[0] == counts[1] && counts[0][0] > 0
assert counts[2] == [0, counts[0][0], 0] && counts[3] == counts[2]

// Of neither module anything was written the second time, nor of what tools read. (Maven tells the time in whole seconds.)
def firstEnd = OffsetDateTime.parse((log =~ /Finished at: (\S+)/)[0][1]).plusSeconds(1).toInstant()
for (module in ['first', 'second']) {
  for (folder in ['site-output', 'target/rapporteur']) {
    new File(basedir, "$module/$folder").eachFileRecurse {
      assert Files.getLastModifiedTime(it.toPath()).toInstant() < firstEnd
    }
  }
}
