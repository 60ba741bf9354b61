package id.go.paserkab.desa.web.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the main sources of all modules write into the audit trail, read from their text: actions
 * and details stand there as literals, or an action's first word does and its second is handed on
 * beside who acts.
 */
final class AuditSources {

    private static final String WORD = "[a-z]+(?:-[a-z]+)*";
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.)" + WORD + "\"");
    private static final Pattern BEGUN =
            Pattern.compile("AuditEntry\\.of\\([^;\"]*\"([a-z]+\\.)\" \\+");
    private static final Pattern OF_ENUM =
            Pattern.compile("\"([a-z]+\\.)\" \\+ (?:\\w+\\.)?name\\(\\)");
    private static final Pattern HANDED_ON =
            Pattern.compile(
                    "\\b(\\w+)\\(\\s*by(?:\\.actor\\(\\))?,[^\"();?]*(?:\\([^\"()]*\\)[^\"();?]*)?\\??\\s*"
                            + "\"("
                            + WORD
                            + ")\"(?:\\s*:\\s*\"("
                            + WORD
                            + ")\")?");
    private static final Pattern DETAIL =
            Pattern.compile(
                    "\\bdetail\\(\\s*(?:entry,\\s*)?(?:[^\"();?]*(?:\\([^\"()]*\\))?\\s*\\?\\s*)?"
                            + "\"([a-z0-9-]+)\"(?:\\s*:\\s*\"([a-z0-9-]+)\")?");
    private static final Pattern VARIABLE_DETAIL =
            Pattern.compile("\\.detail\\(\\s*(?![\"?])\\w+\\s*,");

    private final TreeSet<String> actions = new TreeSet<>();
    private final TreeSet<String> details = new TreeSet<>();
    private final TreeSet<String> ofEnums = new TreeSet<>();
    private final TreeSet<String> unreadable = new TreeSet<>();

    private AuditSources() {}

    static AuditSources read(Path root, Collection<String> kinds) {
        var sources = new AuditSources();
        files(root)
                .collect(groupingBy(file -> Objects.requireNonNull(file.getParent())))
                .values()
                .forEach(files -> sources.room(files, kinds));
        return sources;
    }

    Set<String> actions() {
        return actions;
    }

    Set<String> details() {
        return details;
    }

    /** How actions begin whose second word is the name of a constant. */
    Set<String> ofEnums() {
        return ofEnums;
    }

    /** Files that hand the name of a detail on, which nobody can follow. */
    Set<String> unreadable() {
        return unreadable;
    }

    private void room(List<Path> files, Collection<String> kinds) {
        var texts = files.stream().collect(toMap(file -> file, AuditSources::text));
        if (texts.values().stream().noneMatch(text -> text.contains("AuditEntry"))) {
            return;
        }
        var begun = new TreeSet<String>();
        texts.values().forEach(text -> each(BEGUN, text, found -> begun.add(found.group(1))));
        texts.forEach((file, text) -> {
            var writes = text.contains("AuditEntry");
            each(
                    ACTION,
                    text,
                    found -> {
                        if (writes || kinds.contains(found.group(1))) {
                            actions.add(found.group().replace("\"", ""));
                        }
                    });
            each(
                    OF_ENUM,
                    text,
                    found -> {
                        if (writes || kinds.contains(found.group(1))) {
                            ofEnums.add(found.group(1));
                        }
                    });
            if (!begun.isEmpty()) {
                handedOn(text, begun);
            }
            if (writes || text.contains("Notes")) {
                each(DETAIL, text, found -> add(found, 1, details));
                if (VARIABLE_DETAIL.matcher(text).find() && !text.contains("AuditEntry detail(")) {
                    unreadable.add(String.valueOf(file.getFileName()));
                }
            }
        });
    }

    /** The method that an action is handed to says how it begins, or the file, or the room. */
    private void handedOn(String text, TreeSet<String> begun) {
        var here = new TreeSet<String>();
        each(BEGUN, text, found -> here.add(found.group(1)));
        each(
                HANDED_ON,
                text,
                found -> {
                    var method = found.group(1) + ".";
                    var prefix =
                            begun.contains(method)
                                    ? method
                                    : here.size() == 1 ? here.first() : begun.first();
                    var words = new TreeSet<String>();
                    add(found, 2, words);
                    words.forEach(word -> actions.add(prefix + word));
                });
    }

    private static void add(MatchResult found, int first, Set<String> words) {
        Stream.of(found.group(first), found.group(first + 1))
                .filter(Objects::nonNull)
                .forEach(words::add);
    }

    private static void each(Pattern pattern, String text, Consumer<MatchResult> found) {
        pattern.matcher(text).results().forEach(found);
    }

    private static Stream<Path> files(Path root) {
        try (var files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
