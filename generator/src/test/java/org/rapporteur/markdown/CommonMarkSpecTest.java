package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the CommonMark specification is read as it says, or is one of {@link SpecDeviations}, which give the
 * reason.
 */
class CommonMarkSpecTest {

    private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    private final SpecDeviations deviations = SpecDeviations.read();

    @TestFactory
    Stream<DynamicTest> each_example_is_read_as_it_says_or_for_a_reason_not() {
        return IntStream.rangeClosed(1, examples.size()).mapToObj(number -> {
            Example example = examples.get(number - 1);
            return DynamicTest.dynamicTest(number + " " + example.getSection(), () -> check(number, example));
        });
    }

    private void check(int number, Example example) {
        String ours = Reading.plain(example.getSource()).html();
        WellFormed.check(ours, example.getSource());
        if (deviations.has(number)) {
            assertThat(SpecHtml.ours(ours))
                    .as("Example %d is read as it says now: take it from the list.", number)
                    .isNotEqualTo(SpecHtml.expected(example.getHtml()));
        } else {
            assertThat(SpecHtml.ours(ours))
                    .as("Example %d, whose source is%n%s", number, example.getSource())
                    .isEqualTo(SpecHtml.expected(example.getHtml()));
        }
    }

    @Test
    void each_deviation_is_an_example_of_the_section_that_it_names() {
        assertThat(examples).isNotEmpty();
        deviations
                .sections()
                .forEach((number, section) ->
                        assertThat(examples.get(number - 1).getSection()).isEqualTo(section));
    }
}
