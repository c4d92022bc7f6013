package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "João Silva, joao-silva",
        "Maarten van Horenbeeck, maarten-van-horenbeeck",
        "N.Sudha Bhuvanewari, n-sudha-bhuvanewari",
        "Amali De Silva-Mitchell, amali-de-silva-mitchell",
        "'  --CERT.br/NIC.br--  ', cert-br-nic-br",
        "O’Neill, o-neill",
        "王小明, 王小明",
        "محمد, محمد",
        "ﬁne Ⅳ, fine-iv",
        "INDIA İstanbul, india-istanbul",
        "😀, unnamed",
        "'', unnamed",
        "../../etc, etc",
        "a\u0000b, a-b"
    })
    void a_slug_is_made_of_the_name(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "王", "𠀀", "ab "})
    void the_slug_of_a_very_long_name_is_short_and_its_own(String part) {
        String name = part.repeat(500);
        assertThat(Slug.of(name).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(60, 80);
        assertThat(Slug.of(name)).isEqualTo(Slug.of(name + " ")).isNotEqualTo(Slug.of(name + "b"));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(Slug.of(name))).isTrue();
    }

    @Test
    void no_two_names_get_one_slug() {
        Slug.Unique unique = new Slug.Unique();

        assertThat(unique.of("Mary Major")).isEqualTo("mary-major");
        assertThat(unique.of("mary major 2")).isEqualTo("mary-major-2");
        assertThat(unique.of("Mary  Major")).isEqualTo("mary-major-3");
        assertThat(unique.of("Máry Major")).isEqualTo("mary-major-4");
    }
}
