package id.go.paserkab.desa.local;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Somebody whose mail is put into a folder, numbered in the order in which it came. */
final class FilingRecipient implements GreenMailUser {

    private final Path folder;
    private final String address;

    FilingRecipient(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    @Override
    public void deliver(MovingMessage mail) {
        deliver(mail.getMessage());
    }

    /** Whole or not at all, so that who reads the folder sees no half mail. */
    @Override
    public void deliver(MimeMessage mail) {
        synchronized (FilingRecipient.class) {
            try {
                Files.createDirectories(folder);
                var draft = Files.createTempFile(folder, "mail", ".part");
                try (var out = Files.newOutputStream(draft)) {
                    mail.writeTo(out);
                }
                Files.move(draft, next(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException("A mail could not be kept", unreadable);
            }
        }
    }

    private Path next() {
        var last = Mailbox.numbers(folder).reduce(0, Math::max);
        return folder.resolve(Mailbox.fileName(last + 1));
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("Nobody signs in to read captured mail");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("Nobody signs in to read captured mail");
    }

    @Override
    public void create() {
        // A folder is made when the first mail comes.
    }

    @Override
    public void delete() {
        throw new UnsupportedOperationException("Captured mail is deleted as files");
    }
}
