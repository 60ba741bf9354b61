package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.tenancy.VillageBlueprint;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringResourceAccessor;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The village changelog, rendered by Liquibase without a database: once for each version that a
 * village may stand at, bookkeeping rows included (see ADR 2).
 */
@Component
class VillageChangelog {

    private static final String OFFLINE =
            "offline:postgresql?version=18.0&caseSensitive=true&outputLiquibaseSql=all"
                    + "&changeLogFile=";

    private final String location;
    private final SpringResourceAccessor resources;
    private final Supplier<List<String>> changesets = SingletonSupplier.of(this::parse);
    private final ConcurrentMap<Integer, String> scripts = new ConcurrentHashMap<>();

    VillageChangelog(VillageBlueprint blueprint, ResourceLoader resources) {
        this.location = blueprint.changelog().replaceFirst("^classpath:/?", "");
        this.resources = new SpringResourceAccessor(resources);
    }

    /** The identities of all changesets in order, as {@code file::id::author}. */
    List<String> changesets() {
        return changesets.get();
    }

    /** The version that the changelog leads to. */
    int target() {
        return changesets().size();
    }

    /** The SQL that brings a schema from this version to the target; names no schema. */
    String script(int from) {
        return scripts.computeIfAbsent(from, this::render);
    }

    private List<String> parse() {
        return alone(history -> {
            try (var liquibase = open(history)) {
                return liquibase.getDatabaseChangeLog().getChangeSets().stream()
                        .map(VillageChangelog::identity)
                        .toList();
            }
        });
    }

    private String render(int from) {
        return alone(history -> {
            if (from > 0) {
                try (var liquibase = open(history)) {
                    liquibase.update(
                            from, new Contexts(), new LabelExpression(), Writer.nullWriter());
                }
            }
            var text = new StringWriter();
            try (var liquibase = open(history)) {
                liquibase.update(new Contexts(), new LabelExpression(), text);
            }
            return text.toString();
        });
    }

    private Liquibase open(Path history) throws LiquibaseException {
        var nowhere =
                DatabaseFactory.getInstance()
                        .openDatabase(OFFLINE + history, null, null, null, resources);
        var liquibase = new Liquibase(location, resources, nowhere);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        return liquibase;
    }

    /** Liquibase keeps what an imagined schema has seen in a file; each rendering has its own. */
    private static <T> T alone(Rendering<T> rendering) {
        return OneLiquibase.alone(() -> {
            var folder = Files.createTempDirectory("village-changelog");
            try {
                return rendering.with(folder.resolve("history.csv"));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        });
    }

    private static String identity(ChangeSet changeset) {
        return changeset.getFilePath() + "::" + changeset.getId() + "::" + changeset.getAuthor();
    }

    private interface Rendering<T> {

        T with(Path history) throws LiquibaseException, IOException;
    }
}
