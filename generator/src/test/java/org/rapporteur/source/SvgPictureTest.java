package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is one that runs and loads nothing, whatever it is dressed up as. */
class SvgPictureTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:h=\"http://www.w3.org/1999/xhtml\""
            + " xmlns:s=\"http://www.w3.org/2000/svg\" xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle r='1' fill='red'/>",
                "<title>a &lt;script&gt; onload=x javascript:y \\ url(http://z) @import</title>",
                "<a href='https://example.org/?a=b:c'><text>x</text></a>",
                "<a xlink:href='mailto:a@example.org'/>",
                "<a href='../about/#p1'/>",
                "<use xlink:href='#a'/>",
                "<use href='other.svg#a'/>",
                "<image href='photo.png'/>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<rect fill='url(#a)' style='filter: url( \"#b\" )'/>",
                "<style>.a { fill: url(#b) } .b::after { color: red }</style>",
                "<style><![CDATA[ @font-face { font-family: A; src: url(data:font/woff2;base64,AA) } ]]></style>",
                "<text i:label='C:\\pictures(1)' data-name='a\\b'>10 &#8364;</text>",
                "<linearGradient id='a' gradientTransform='rotate(90)'><stop offset='0'/></linearGradient>",
                "<animateTransform attributeName='transform' type='rotate' from='0' to='360'/>",
                "<metadata><?xpacket begin='' id='x'?></metadata>",
                "<!-- <script>alert(1)</script> -->"
            })
    void a_picture_is_harmless(String content) {
        assertThat(isHarmless(SVG + content + "</svg>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Script
                "<script>alert(1)</script>",
                "<SCRIPT/>",
                "<s:script/>",
                "<h:script/>",
                "<script xlink:href='a.js'/>",
                "<![CDATA[x]]><script/>",
                "<g onload='x'/>",
                "<g ONLOAD='x'/>",
                "<g\n\tonload\n=\n'x'/>",
                "<g i:onload='x'/>",
                "<foreignObject/>",
                "<foreignobject><h:p/></foreignobject>",
                "<h:img src='x'/>",
                "<h:link rel='stylesheet' href='x'/>",
                "<iframe/>",
                "<handler/>",
                "<set attributeName='href' to='javascript:x'/>",
                "<animate attributeName='href' values='javascript:x'/>",
                "<animateTransform attributeName='xlink:href' to='x'/>",
                // Addresses that run
                "<a href='javascript:x'/>",
                "<a xlink:href='JavaScript:x'/>",
                "<a href='j&#97;vascript:x'/>",
                "<a href='&#x6A;avascript:x'/>",
                "<a href='java&#10;script:x'/>",
                "<a href='java\tscript:x'/>",
                "<a href=' &#1;javascript:x'/>",
                "<a href='javascript&#58;x'/>",
                "<a href='vbscript:x'/>",
                "<a href='data:text/html,x'/>",
                "<use href='data:image/svg+xml,x'/>",
                "<image href='data:image/svg+xml;base64,AA'/>",
                "<a href='file:///etc/passwd'/>",
                // Things from elsewhere
                "<image href='http://example.org/a.png'/>",
                "<image xlink:href='https://example.org/a.png'/>",
                "<image href='//example.org/a.png'/>",
                "<image href='\\\\example.org\\a.png'/>",
                "<use href='https://example.org/a.svg#b'/>",
                "<feImage href='http://example.org/a.png'/>",
                "<g xml:base='http://example.org/'><use href='a'/></g>",
                "<rect fill='url(http://example.org/a#b)'/>",
                "<rect fill='URL( \"//example.org/a#b\")'/>",
                "<rect fill='u\\72l(http://example.org/a#b)'/>",
                "<rect style='fill: url(&quot;http://example.org/a&quot;)'/>",
                "<rect style='background: image-set(&quot;http://example.org/a&quot; 1x)'/>",
                "<style>@import 'http://example.org/a.css';</style>",
                "<style>@imp<!-- -->ort 'http://example.org/a.css';</style>",
                "<style><g/>@import 'a.css';</style>",
                "<style><![CDATA[@import 'a.css';]]></style>",
                "<s:style>a { fill: url(http://example.org/a) }</s:style>",
                "<style>\\40 import 'a.css';</style>",
                "<font-face-uri href='http://example.org/a'/>",
                "<audio src='http://example.org/a'/>",
                // What is no XML: a browser may run it up to there
                "<g>",
                "</g>",
                "&nbsp;",
                "&a;",
                "<g a=b/>",
                "<g a='1' a='2'/>",
                "<x:g/>",
                "<g \u0000/>"
            })
    void what_runs_or_loads_is_none(String content) {
        assertThat(isHarmless(SVG + content + "</svg>")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a '<script/>'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]><svg/>",
                "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><svg>&c;</svg>",
                "<?xml-stylesheet href='a.css'?><svg/>",
                "<?XML-stylesheet type='text/xsl' href='a.xsl'?><svg/>",
                "<?xml version='1.0' encoding='ISO-2022-JP'?><svg><scr\u001b(Bipt/></svg>",
                "<?xml version='1.0' encoding='UTF-7'?><svg>+ADw-script/+AD4-</svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<script/>",
                "not even XML",
                ""
            })
    void a_file_that_is_no_picture_is_none(String file) {
        assertThat(isHarmless(file)).isFalse();
    }

    @Test
    void what_drawing_programs_write_in_front_is_left_in_peace() {
        assertThat(isHarmless("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- Made -->\n"
                        + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                        + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                        + SVG + "</svg>"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037"})
    void an_encoding_that_hides_what_is_written_is_none(String encoding) {
        assertThat(SvgPicture.isHarmless((SVG + "<script/></svg>").getBytes(Charset.forName(encoding))))
                .isFalse();
    }

    @Test
    void a_packed_picture_is_none() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write((SVG + "</svg>").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(SvgPicture.isHarmless(packed.toByteArray())).isFalse();
    }

    private static boolean isHarmless(String svg) {
        return SvgPicture.isHarmless(svg.getBytes(StandardCharsets.UTF_8));
    }
}
