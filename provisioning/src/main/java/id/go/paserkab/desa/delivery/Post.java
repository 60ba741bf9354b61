package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.notice.Attachments.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a letter to the mail server. */
@Component
class Post {

    private final ObjectProvider<JavaMailSender> senders;
    private final MailSettings settings;
    private final Addresses addresses;
    private final Clock clock;

    Post(
            ObjectProvider<JavaMailSender> senders,
            MailSettings settings,
            Addresses addresses,
            Clock clock) {
        this.senders = senders;
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Returns once the server has taken it. The id of the mail is that of the message too: whoever
     * gets it twice, as a node died in between, has a mailbox that can tell.
     */
    void send(UUID mail, String address, Letter letter, List<Attachment> attachments) {
        var sender = senders.getObject();
        var message = sender.createMimeMessage();
        try {
            write(message, mail, address, letter, attachments);
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
        sender.send(message);
    }

    private void write(
            MimeMessage message,
            UUID mail,
            String address,
            Letter letter,
            List<Attachment> attachments)
            throws MessagingException, UnsupportedEncodingException {
        var helper =
                new MimeMessageHelper(
                        message,
                        attachments.isEmpty()
                                ? MimeMessageHelper.MULTIPART_MODE_RELATED
                                : MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
                        "UTF-8");
        helper.setValidateAddresses(true);
        helper.setFrom(from(), oneLine(letter.sender()));
        helper.setTo(address);
        helper.setSubject(oneLine(letter.subject()));
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(letter.plain(), letter.html());
        for (var attachment : attachments) {
            helper.addAttachment(
                    oneLine(attachment.fileName()),
                    new ByteArrayResource(attachment.content()),
                    attachment.contentType());
        }
        message.setHeader("Message-ID", "<" + mail + "@" + addresses.regencyHost() + ">");
        message.setHeader(
                "List-Unsubscribe", "<" + addresses.regency() + "/pemberitahuan/pilihan>");
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private String from() {
        return Objects.requireNonNullElse(settings.from(), "tidak-dibalas@" + addresses.baseHost());
    }

    /** What people typed must not become a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
