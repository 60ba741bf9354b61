package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.notice.Attachments;
import id.go.paserkab.desa.notice.Attachments.Attachment;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.PostedNotice;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What goes with mails, made by the rooms that know how. */
@Component
class Enclosures {

    private final ObjectProvider<Attachments> makers;

    Enclosures(ObjectProvider<Attachments> makers) {
        this.makers = makers;
    }

    /** Whether somebody makes anything for this kind. */
    boolean made(NoticeKind kind) {
        return makers.stream().anyMatch(maker -> maker.kind() == kind);
    }

    List<Attachment> of(NoticeKind kind, List<PostedNotice> told, Locale language) {
        return makers.stream()
                .filter(maker -> maker.kind() == kind)
                .flatMap(maker ->
                        told.stream()
                                .flatMap(posted ->
                                        maker.make(posted.notice().key(), language).stream()))
                .toList();
    }
}
