package id.go.paserkab.desa.delivery;

/** What a mail says, in the reader's language, as plain text and as simple HTML. */
public record Letter(String sender, String subject, String plain, String html) {}
