package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.CapturedMail;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * {@code ./desa mail}: what the platform mailed. Nothing leaves the machine; the mails are files in
 * {@code .desa/mail/messages} and stay over restarts until somebody deletes them.
 */
final class Mail {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM HH:mm").withZone(ZoneId.systemDefault());

    private final Workplace workplace;
    private final Terminal terminal;

    Mail(Workplace workplace) {
        this.workplace = workplace;
        this.terminal = workplace.terminal();
    }

    int run(List<String> arguments) {
        var mails = workplace.services().mailbox().mails();
        if (arguments.isEmpty()) {
            return list(mails);
        }
        var asked = arguments.getFirst();
        return mails.stream()
                .filter(mail -> Integer.toString(mail.number()).equals(asked))
                .findFirst()
                .map(this::show)
                .orElseGet(() -> {
                    terminal.problem(
                            "There is no mail \"%s\"; ./desa mail lists them.".formatted(asked));
                    return 2;
                });
    }

    private int list(List<CapturedMail> mails) {
        if (mails.isEmpty()) {
            terminal.line(
                    "No mail so far. A member gets some once an address is confirmed at /pemberitahuan/pilihan.");
        }
        for (var mail : mails) {
            terminal.line(
                    "  %3d  %-12s  %-32s  %s"
                            .formatted(
                                    mail.number(),
                                    WHEN.format(mail.sent()),
                                    String.join(", ", mail.to()),
                                    mail.subject()));
        }
        return 0;
    }

    private int show(CapturedMail mail) {
        terminal.line("To:       " + String.join(", ", mail.to()));
        terminal.line("Sent:     " + WHEN.format(mail.sent()));
        terminal.line("Subject:  " + mail.subject());
        mail.attachments().forEach(name -> terminal.line("Attached: " + name));
        terminal.line("");
        terminal.line(mail.text().strip());
        return 0;
    }
}
