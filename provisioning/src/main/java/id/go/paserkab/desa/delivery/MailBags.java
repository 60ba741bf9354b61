package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.delivery.MailBook.Mail;
import id.go.paserkab.desa.notice.AddressAsked;
import id.go.paserkab.desa.notice.MailAddresses;
import id.go.paserkab.desa.notice.PostedNotice;
import id.go.paserkab.desa.worker.Wakeups;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Collects what is to be mailed and has a worker send it, all in the running transaction. */
@Component
class MailBags {

    private final MailBook book;
    private final MailAddresses addresses;
    private final Mails mails;
    private final Wakeups wakeups;

    MailBags(MailBook book, MailAddresses addresses, Mails mails, Wakeups wakeups) {
        this.book = book;
        this.addresses = addresses;
        this.mails = mails;
        this.wakeups = wakeups;
    }

    /** Whether mail can reach the member at all. */
    boolean reach(UUID membership) {
        return mails.on() && addresses.of(membership).confirmed() != null;
    }

    void add(UUID membership, PostedNotice posted) {
        book.add(membership, posted).ifPresent(this::wake);
    }

    @EventListener
    void on(AddressAsked asked) {
        wake(book.addConfirmation(asked.request(), asked.membership()));
    }

    /** What waits while mail is off is looked at again once it is on. */
    void wakeAll() {
        if (mails.on()) {
            book.waiting().forEach(this::wake);
        }
    }

    private void wake(Mail mail) {
        wakeups.ask(SendMail.NAME, mail.id().toString(), mail.next());
    }
}
