package id.go.paserkab.desa.lettertemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What somebody might write into a body, or into a field, to reach beyond the letter. */
class TemplateSandboxTests {

    private static final Set<String> KNOWN = Set.of("nama", "rt", "usaha");
    private static final Set<String> TAGS =
            Set.of("p", "br", "strong", "table", "tbody", "tr", "th", "td");
    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*([a-zA-Z0-9!?-]+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[nama.getClass()]",
                "[nama.class.classLoader]",
                "[T(java.lang.Runtime).getRuntime()]",
                "[#ctx]",
                "[@bean]",
                "[__proto__]",
                "[../../etc/passwd]",
                "[include:file:///etc/passwd]",
                "[http://attacker.example/]",
                "[nama|upper]",
                "[nama;drop]",
                "[ nama ]",
                "[NAMA]",
                "[nama\u0000]",
                "[n\u0430ma]",
                "[]",
                "[?]",
                "[/]",
                "[??nama]",
                "[?nama==1]x[/nama==1]"
            })
    void knowsNoNameButTheKnown(String source) {
        assertThat(TemplateTests.flaws(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "{{7*7}}",
                "<%= 7*7 %>",
                "[[${7*7}]]",
                "[[(${7*7})]]",
                "<th:block th:text=\"${7*7}\"/>",
                "<script>alert(1)</script>",
                "<img src=\"file:///etc/passwd\"/>",
                "<link rel='stylesheet' href='http://attacker.example/a.css'/>",
                "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
                "<![CDATA[<b>]]>",
                "<p style=\"background:url(http://attacker.example)\">",
                "&lt;script&gt;",
                "javascript:alert(1)"
            })
    void printsForeignLanguagesAsTheWordsTheyAre(String hostile) {
        var known =
                hostile.replace("[<!", "[[<!").replace("[CDATA", "[[CDATA").replace("[<b", "[[<b");
        var asBody = Template.parse(known, KNOWN).fill(Map.of());
        var asValue = Template.parse("[nama]", KNOWN).fill(Map.of("nama", hostile));
        for (var html : List.of(asBody, asValue)) {
            assertHarmless(html);
            assertThat(html).doesNotContain("49");
        }
        assertThat(text(asValue)).isEqualTo(hostile);
    }

    @Test
    void neverReadsAValueAsMarkupOrAsAPlaceholder() {
        var values = Map.of("nama", "**[rt]** | x\n\n| y | z |\n[?usaha]", "rt", "RAHASIA");
        assertThat(Template.parse("| Nama | [nama] |", KNOWN).fill(values))
                .isEqualTo(
                        "<table class=\"isian\"><tbody><tr><th scope=\"row\">Nama</th><td>"
                                + "**[rt]** | x<br/><br/>| y | z |<br/>[?usaha]</td></tr></tbody></table>");
    }

    @Test
    void leavesOutWhatTurnsOrHidesWriting() {
        var sly = "A\u202EB\u2066C\u200BD\u0007E\uFEFFF\uD800G\uFFFFH";
        assertThat(Template.parse("[nama]", KNOWN).fill(Map.of("nama", sly)))
                .isEqualTo("<p>ABCDEFGH</p>");
    }

    @Test
    void readsAHugeOrSpitefulBodyQuickly() {
        var bodies =
                List.of(
                        "[".repeat(Template.LONGEST),
                        "[[".repeat(Template.LONGEST / 2),
                        "[?rt]".repeat(Template.LONGEST / 5),
                        "**".repeat(Template.LONGEST / 2),
                        "|".repeat(Template.LONGEST),
                        "[nama]".repeat(Template.LONGEST / 6),
                        "a".repeat(Template.LONGEST + 1));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> bodies.forEach(TemplateSandboxTests::attempt));
    }

    /** Whatever is typed: either it is refused, or what comes out is well-formed and harmless. */
    @RepeatedTest(40)
    void staysWellFormedWhateverIsTyped(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var round = 0; round < 50; round++) {
            var body = noise(random);
            try {
                var values = new HashMap<String, String>();
                KNOWN.forEach(name -> values.put(name, random.nextBoolean() ? noise(random) : ""));
                assertHarmless(Template.parse(body, KNOWN).fill(values));
            } catch (TemplateRefused refused) {
                assertThat(refused.flaws()).isNotEmpty();
            }
        }
    }

    private static String noise(Random random) {
        var pieces =
                List.of(
                        "[nama]",
                        "[?rt]",
                        "[/rt]",
                        "[rt]",
                        "**",
                        "|",
                        "\n",
                        "\n\n",
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "]]>",
                        "<!--",
                        "-->",
                        "<p>",
                        "</td>",
                        "kata ",
                        "\uD83D\uDE00",
                        "\u0001",
                        "\u202E",
                        "[[",
                        "]",
                        " ",
                        "\t");
        var text = new StringBuilder();
        for (var i = random.nextInt(12); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static void attempt(String body) {
        try {
            Template.parse(body, KNOWN).fill(Map.of("nama", "x".repeat(200)));
        } catch (TemplateRefused refused) {
            assertThat(refused.flaws()).hasSizeLessThanOrEqualTo(21);
        }
    }

    private static void assertHarmless(String html) {
        assertThat(TAG.matcher(html).results().map(tag -> tag.group(1))).isSubsetOf(TAGS);
        text(html);
    }

    private static String text(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var reader = new InputSource(new StringReader("<x>" + html + "</x>"));
            return factory.newDocumentBuilder().parse(reader).getDocumentElement().getTextContent();
        } catch (Exception broken) {
            throw new AssertionError(html, broken);
        }
    }
}
