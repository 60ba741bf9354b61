package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.worker.Job;
import id.go.paserkab.desa.worker.OnWorker;
import java.util.UUID;

/** Sends one mail, as often as it takes. */
@OnWorker
final class SendMail implements Job {

    static final String NAME = "mail";

    private final MailDesk desk;
    private final Mails mails;

    SendMail(MailDesk desk, Mails mails) {
        this.desk = desk;
        this.mails = mails;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next perform(String instance) {
        return mails.on() ? desk.send(UUID.fromString(instance)) : new Next.Rest();
    }
}
