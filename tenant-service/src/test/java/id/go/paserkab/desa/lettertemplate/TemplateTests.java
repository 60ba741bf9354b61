package id.go.paserkab.desa.lettertemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.lettertemplate.Flaw.What;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTests {

    private static final Set<String> KNOWN = Set.of("nama", "rt", "usaha");

    @Test
    void fillsWhatItNames() {
        assertThat(html("Saudara [nama].", Map.of("nama", "Budi")))
                .isEqualTo("<p>Saudara Budi.</p>");
    }

    @Test
    void partsParagraphsByBlankLinesAndKeepsLineEnds() {
        assertThat(html("satu\ndua\r\n\r\n \ntiga", Map.of()))
                .isEqualTo("<p>satu<br/>dua</p><p>tiga</p>");
    }

    @Test
    void setsLabelsAndValuesAsATable() {
        assertThat(html("| Nama | **[nama]** |\n| RT | [rt]\nselesai", Map.of("nama", "Budi")))
                .isEqualTo(
                        "<table class=\"isian\"><tbody>"
                                + "<tr><th scope=\"row\">Nama</th><td><strong>Budi</strong></td></tr>"
                                + "<tr><th scope=\"row\">RT</th><td>-</td></tr>"
                                + "</tbody></table><p>selesai</p>");
    }

    @Test
    void closesWhatIsBoldAtTheEndOfItsLine() {
        assertThat(html("a **b\nc", Map.of())).isEqualTo("<p>a <strong>b</strong><br/>c</p>");
    }

    @Test
    void showsASectionOnlyWhereItsValueIsFilled() {
        var source = "| Nama | [nama] |\n[?usaha]\n| Usaha | [usaha] |\n[/usaha]\n| RT | [rt] |";
        assertThat(html(source, Map.of("nama", "Budi", "rt", "3")))
                .doesNotContain("Usaha")
                .containsOnlyOnce("<table");
        assertThat(html(source, Map.of("nama", "Budi", "rt", "3", "usaha", "Kebun")))
                .contains("<td>Kebun</td>")
                .containsOnlyOnce("<table");
        assertThat(html("Jalan A[?rt], RT [rt][/rt].", Map.of("rt", "3")))
                .isEqualTo("<p>Jalan A, RT 3.</p>");
    }

    @Test
    void takesADoubledBracketForABracket() {
        assertThat(html("[[nama] [nama]", Map.of("nama", "B"))).isEqualTo("<p>[nama] B</p>");
    }

    @Test
    void saysEveryFlawWithItsLineAndWhatWasPerhapsMeant() {
        assertThat(flaws("[nma]\n[rahasia]\n[?rt] x"))
                .extracting(Flaw::what, Flaw::word, Flaw::line, Flaw::meant)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                What.UNKNOWN_PLACEHOLDER, "nma", 1, "nama"),
                        org.assertj.core.groups.Tuple.tuple(
                                What.UNKNOWN_PLACEHOLDER, "rahasia", 2, null),
                        org.assertj.core.groups.Tuple.tuple(
                                What.SECTION_NOT_CLOSED, "rt", 3, null));
    }

    @Test
    void refusesBracketsAndSectionsThatDoNotMatch() {
        assertThat(flaws("[nama")).extracting(Flaw::what).containsExactly(What.UNCLOSED_BRACKET);
        assertThat(flaws("[/rt]")).extracting(Flaw::what).containsExactly(What.SECTION_NOT_OPEN);
        assertThat(flaws("[?rt]a[/nama]b[/rt]"))
                .extracting(Flaw::what)
                .containsExactly(What.SECTION_NOT_OPEN);
        assertThat(flaws("[?rt][?nama]a[/nama][/rt]"))
                .extracting(Flaw::what)
                .contains(What.SECTION_IN_SECTION);
    }

    @Test
    void namesWhatItMentions() {
        assertThat(Template.parse("[nama] [?usaha][rt][/usaha]", KNOWN).names())
                .containsExactly("nama", "usaha", "rt");
    }

    static List<Flaw> flaws(String source) {
        var flaws = new java.util.ArrayList<Flaw>();
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> Template.parse(source, KNOWN))
                .satisfies(refused -> flaws.addAll(refused.flaws()));
        return flaws;
    }

    private static String html(String source, Map<String, String> values) {
        return Template.parse(source, KNOWN).fill(values);
    }
}
