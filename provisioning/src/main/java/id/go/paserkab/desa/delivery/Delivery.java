package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.notice.Inbox;
import id.go.paserkab.desa.notice.PostedNotice;
import id.go.paserkab.desa.notice.PostedNotices;
import id.go.paserkab.desa.platform.OneAtATime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings one notice to all its readers at once, or to none of them. */
@Component
class Delivery {

    private final PostedNotices notices;
    private final Readers readers;
    private final Inbox inbox;
    private final MailBags mails;
    private final OneAtATime oneAtATime;

    Delivery(
            PostedNotices notices,
            Readers readers,
            Inbox inbox,
            MailBags mails,
            OneAtATime oneAtATime) {
        this.notices = notices;
        this.readers = readers;
        this.inbox = inbox;
        this.mails = mails;
        this.oneAtATime = oneAtATime;
    }

    @Transactional
    void deliver(long number) {
        // Two at once would each begin a mail where one should hold both.
        oneAtATime.hold("notices");
        notices.claim(number)
                .ifPresent(posted -> {
                    readers.of(posted.notice()).forEach(reader -> bring(posted, reader));
                    notices.delivered(number);
                });
    }

    /** Who chose mail alone and cannot be mailed finds it in the product: nothing is lost. */
    private void bring(PostedNotice posted, Membership reader) {
        var choice = readers.choice(reader, posted.notice().kind());
        var mailed = choice.byMail() && mails.reach(reader.id());
        if (choice.inProduct() || choice.byMail() && !mailed) {
            inbox.put(reader.id(), posted.number());
        }
        if (mailed) {
            mails.add(reader.id(), posted);
        }
    }
}
