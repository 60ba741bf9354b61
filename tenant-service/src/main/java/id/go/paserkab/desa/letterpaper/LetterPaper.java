package id.go.paserkab.desa.letterpaper;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on a letter. Without a check it is a draft, and says so across the page.
 */
public record LetterPaper(
        Sheet sheet, Letterhead head, Text text, SignatureBlock signature, @Nullable Check check) {

    /** The sheet that the office's printer holds. */
    public enum Sheet {
        /** 215 by 330 mm, which offices call folio or F4. */
        F4(215, 330),
        A4(210, 297);

        private final int width;
        private final int height;

        Sheet(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** In millimetres. */
        public int width() {
            return width;
        }

        /** In millimetres. */
        public int height() {
            return height;
        }
    }

    /** Whose letter it is; the logo is a PNG. */
    public record Letterhead(
            String village,
            String district,
            String regency,
            @Nullable String address,
            byte @Nullable [] logo) {}

    /**
     * What the letter says: {@code body} is well-formed HTML without scripts, links or pictures,
     * made of words that were escaped; {@code number} is missing while there is none.
     */
    public record Text(String title, @Nullable String number, String body, Locale language) {}

    /**
     * Who signs, where and when. A deputy signs on behalf of another office, which is printed above
     * with "a.n.".
     */
    public record SignatureBlock(
            String place,
            LocalDate day,
            Signatory signatory,
            @Nullable String onBehalfOf,
            SignedHow how) {}

    /** The person whose name stands below the signature, with their number as an official. */
    public record Signatory(String office, String name, @Nullable String officialNumber) {}

    /** How a letter is signed; one is never shown like the other. */
    public enum SignedHow {
        BY_HAND,
        ELECTRONICALLY
    }

    /** Where the paper can be checked: the address in the QR, and the code as people type it. */
    public record Check(String address, String code) {}

    public boolean draft() {
        return check == null;
    }
}
