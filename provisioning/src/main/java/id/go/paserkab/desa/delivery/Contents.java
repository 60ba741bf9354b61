package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.delivery.MailBook.Mail;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.notice.MailReader;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.PostedNotice;
import id.go.paserkab.desa.notice.PostedNotices;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts into a mail what its reader may and wants to know at this moment. */
@Component
class Contents {

    private final PostedNotices notices;
    private final Readers readers;
    private final ObjectProvider<MailWriter> writers;
    private final Enclosures enclosures;
    private final Post post;

    Contents(
            PostedNotices notices,
            Readers readers,
            ObjectProvider<MailWriter> writers,
            Enclosures enclosures,
            Post post) {
        this.notices = notices;
        this.readers = readers;
        this.writers = writers;
        this.enclosures = enclosures;
        this.post = post;
    }

    void sendCode(Mail mail, MailReader reader, String address, String code) {
        var letter = writers.getObject().confirmation(code, reader.language());
        post.send(mail.id(), address, letter, List.of());
    }

    /** Whether there was anything left to be told. */
    boolean send(Mail mail, Membership member, MailReader reader, String address) {
        var kind = NoticeKind.valueOf(mail.kind());
        var told = told(mail, member, kind);
        if (told.isEmpty()) {
            return false;
        }
        var letter = writers.getObject().about(kind, told, member.role(), reader.language());
        post.send(mail.id(), address, letter, enclosures.of(kind, told, reader.language()));
        return true;
    }

    private List<PostedNotice> told(Mail mail, Membership member, NoticeKind kind) {
        if (!readers.choice(member, kind).byMail()) {
            return List.of();
        }
        return notices.of(mail.id()).stream()
                .filter(posted -> readers.reads(member, posted.notice()))
                .toList();
    }
}
