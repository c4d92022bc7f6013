package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Rule;

/** One text with everything in it. */
class SampleTest {

    private static final String SAMPLE = """
            # Report *one*

            Intro[^1] with [link](a.md "t"), ![pic](p.png), <http://x.org/?a=1&b=2>, [lost](unlinked:), [@id], `code`, ~~del~~ and H<sub>2</sub>O<br>next <abbr title="x" lang="en">y</abbr> <mark>m</mark> <kbd>k</kbd>.

            1. First

               second block

               - [ ] todo [x](y)
               - [x] done

                 loose
            2. Second[^1]

            ## Table {#t}

            | a | b | c |
            |:--|:-:|--:|
            | 1 | `x\\|y` |
            | 1 | 2 | 3 | 4 |

            > quote
            > - a
            >   1. b

            <details dir="ltr">
            <summary>More <kbd>x</kbd></summary>

            text

            | a |
            |---|

            </details>

            Term
            : Def
            : ```js
              code
              ```

            7. [ ] task
            8. > q
            9.
            7. again

            * * *

            <div>no</div>

            ### Über 论坛

            [^1]: Note

                - list
            [^2]: unused

            - [ ]
            """;

    @Test
    void everything_together_is_well_formed() {
        Reading read = Reading.of(SAMPLE);
        WellFormed.check(read.html(), SAMPLE);
        assertThat(read.rules())
                .containsExactly(
                        Rule.NUMBERING_RESTARTS,
                        Rule.LINK_TEXT,
                        Rule.RAW_HTML,
                        Rule.RAW_HTML,
                        Rule.FOOTNOTE_WITHOUT_MARK);
        assertThat(read.body().anchors()).contains("p1", "p1.2", "p7-2", "t", "über-论坛", "fn-1", "fnref-1-2", "fn-2");
    }

    @Test
    void one_reader_serves_many_threads() {
        List<String> results = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> Reading.of(SAMPLE).html())
                .distinct()
                .toList();
        assertThat(results).hasSize(1);
    }
}
