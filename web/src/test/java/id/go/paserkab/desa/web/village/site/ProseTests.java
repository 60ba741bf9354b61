package id.go.paserkab.desa.web.village.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTests {

    @Test
    void cutsParagraphsAtBlankLines() {
        assertThat(Prose.paragraphs("Satu\nbaris dua\n \n\nDua\n"))
                .containsExactly("Satu\nbaris dua", "Dua");
        assertThat(Prose.paragraphs(null)).isEmpty();
    }

    @Test
    void takesTheNumbersAndDashesFromItems() {
        assertThat(Prose.items("1. Satu\n2) Dua\n- Tiga\n\nb. Empat\nBiasa"))
                .containsExactly("Satu", "Dua", "Tiga", "Empat", "Biasa");
    }
}
