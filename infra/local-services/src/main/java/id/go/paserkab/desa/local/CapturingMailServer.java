package id.go.paserkab.desa.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;

/**
 * A mail server that takes every mail and passes none on: it keeps them as files. A program of its
 * own, started by {@link MailServer} with a port and a folder.
 */
public final class CapturingMailServer {

    private CapturingMailServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[1]);
        var smtp =
                new ServerSetup(
                        Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new GreenMail(smtp);
        server.start();
        server.getUserManager()
                .setMessageDeliveryHandler(
                        (mail, recipient) -> new FilingRecipient(folder, recipient.getEmail()));
        Thread.currentThread().join();
    }
}
