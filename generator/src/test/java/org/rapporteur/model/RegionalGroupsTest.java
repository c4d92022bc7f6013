package org.rapporteur.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionalGroupsTest {

    /** The numbers of the United Nations; the United States, which are in no group, are counted with the last. */
    @Test
    void every_member_state_of_the_united_nations_is_in_one_group() {
        assertThat(Countries.codes().stream()
                        .flatMap(code -> RegionalGroups.of(code).stream())
                        .collect(groupingBy(group -> group, counting())))
                .isEqualTo(Map.of(
                        "African States", 54L,
                        "Asia-Pacific States", 54L,
                        "Eastern European States", 23L,
                        "Latin American and Caribbean States", 33L,
                        "Western European and other States", 29L));
    }

    @Test
    void what_is_no_member_state_is_in_none() {
        assertThat(RegionalGroups.of("PR")).isEqualTo(Optional.empty());
        assertThat(RegionalGroups.of("XX")).isEqualTo(Optional.empty());
    }
}
