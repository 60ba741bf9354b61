package id.go.paserkab.desa.local;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The captured mails of a folder. They are files, and outlive any restart. */
public final class Mailbox {

    private static final String ENDING = ".eml";

    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** Oldest first. */
    public List<CapturedMail> mails() {
        return numbers(folder)
                .sorted()
                .map(number -> LocalServices.doing(() -> read(number)))
                .toList();
    }

    void empty() {
        numbers(folder)
                .forEach(number ->
                        LocalServices.doing(() -> {
                            Files.delete(folder.resolve(fileName(number)));
                            return true;
                        }));
    }

    static Stream<Integer> numbers(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> Integer.valueOf(name.replace(ENDING, "")))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String fileName(int number) {
        return "%06d%s".formatted(number, ENDING);
    }

    private CapturedMail read(int number) throws IOException, MessagingException {
        try (var in = Files.newInputStream(folder.resolve(fileName(number)))) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), in);
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (var names = mail.getAllHeaders(); names.hasMoreElements(); ) {
                var header = names.nextElement();
                headers.put(header.getName(), header.getValue());
            }
            var text = new StringBuilder();
            var html = new StringBuilder();
            var attachments = new ArrayList<String>();
            take(mail, text, html, attachments);
            return new CapturedMail(
                    number,
                    mail.getSentDate().toInstant(),
                    Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList(),
                    Objects.requireNonNullElse(mail.getSubject(), ""),
                    text.toString(),
                    html.toString(),
                    headers,
                    attachments);
        }
    }

    private static void take(
            Part part, StringBuilder text, StringBuilder html, List<String> attachments)
            throws IOException, MessagingException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (var n = 0; n < parts.getCount(); n++) {
                BodyPart each = parts.getBodyPart(n);
                take(each, text, html, attachments);
            }
        } else if (part.getFileName() != null) {
            attachments.add(part.getFileName());
        } else if (part.isMimeType("text/html")) {
            html.append(content);
        } else {
            text.append(content);
        }
    }
}
