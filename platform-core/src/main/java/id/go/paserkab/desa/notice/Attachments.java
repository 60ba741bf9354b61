package id.go.paserkab.desa.notice;

import java.util.List;
import java.util.Locale;

/**
 * Makes what goes with the mails of one kind, when they are sent. The room that knows how offers a
 * component; of a kind without one nothing is attached, and no monthly report is announced.
 */
public interface Attachments {

    NoticeKind kind();

    /** {@code key} is that of the notice; of a monthly report it is the month, {@code 2026-10}. */
    List<Attachment> make(String key, Locale language);

    /** A file that goes with a mail. */
    record Attachment(String fileName, String contentType, byte[] content) {}
}
