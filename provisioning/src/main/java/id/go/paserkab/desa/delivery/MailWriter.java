package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.PostedNotice;
import java.util.List;
import java.util.Locale;

/** Writes mails; it lives where the words and templates are. */
public interface MailWriter {

    /** About notices of one kind, at least one; the links lead where this role may look. */
    Letter about(NoticeKind kind, List<PostedNotice> notices, Role reader, Locale language);

    /** With the code that confirms an address. */
    Letter confirmation(String code, Locale language);
}
