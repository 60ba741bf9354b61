package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.notice.Inbox;
import id.go.paserkab.desa.notice.NoticeChoices;
import id.go.paserkab.desa.notice.PostedNotice;
import id.go.paserkab.desa.notice.PostedNotices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings one notice to all its readers at once, or to none of them. */
@Component
class Delivery {

    private final PostedNotices notices;
    private final Readers readers;
    private final NoticeChoices choices;
    private final Inbox inbox;

    Delivery(PostedNotices notices, Readers readers, NoticeChoices choices, Inbox inbox) {
        this.notices = notices;
        this.readers = readers;
        this.choices = choices;
        this.inbox = inbox;
    }

    @Transactional
    void deliver(long number) {
        notices.claim(number)
                .ifPresent(posted -> {
                    readers.of(posted.notice()).forEach(reader -> bring(posted, reader));
                    notices.delivered(number);
                });
    }

    private void bring(PostedNotice posted, Membership reader) {
        var choice = choices.of(reader.id()).get(posted.notice().kind());
        if (choice != null && choice.inProduct()) {
            inbox.put(reader.id(), posted.number());
        }
    }
}
