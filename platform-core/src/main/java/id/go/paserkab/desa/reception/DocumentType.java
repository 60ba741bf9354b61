package id.go.paserkab.desa.reception;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that the store takes, told by what they contain and never by their name. */
public enum DocumentType {
    PDF("application/pdf", List.of("pdf"), "%PDF-"),
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif"), "\u00FF\u00D8\u00FF"),
    PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001A\n");

    private final String mediaType;
    private final List<String> endings;
    private final byte[] beginning;

    DocumentType(String mediaType, List<String> endings, String beginning) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<DocumentType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end. */
    public String ending() {
        return endings.getFirst();
    }

    /** Whether a file of this type may be called so; a name without an ending says nothing. */
    boolean suits(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 || endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
