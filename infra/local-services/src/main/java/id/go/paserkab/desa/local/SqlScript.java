package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Runs a script written for psql, of which it knows {@code \getenv}, {@code \gexec}, {@code
 * \connect} and {@code :'variable'}: as much as {@code bootstrap.sql} needs to be the same text
 * here and in production. A statement ends where a line ends with a semicolon.
 */
final class SqlScript {

    private final String text;

    private SqlScript(String text) {
        this.text = text;
    }

    static SqlScript named(String resource) throws IOException {
        try (var stream = SqlScript.class.getResourceAsStream(resource)) {
            return new SqlScript(
                    new String(
                            Objects.requireNonNull(stream, resource).readAllBytes(),
                            StandardCharsets.UTF_8));
        }
    }

    /** Opens a connection to a database of the server. */
    @FunctionalInterface
    interface Server {
        Connection connect(String database) throws SQLException;
    }

    void run(Server server, String database, UnaryOperator<String> environment)
            throws SQLException {
        var variables = new HashMap<String, String>();
        var statement = new StringBuilder();
        var connection = server.connect(database);
        try {
            for (var line : text.lines().map(String::strip).toList()) {
                if (line.isEmpty() || line.startsWith("--")) {
                    continue;
                }
                var words = line.split(" ");
                switch (words[0]) {
                    case "\\getenv" -> variables.put(words[1], environment.apply(words[2]));
                    case "\\connect" -> {
                        connection.close();
                        connection = server.connect(words[1]);
                    }
                    case "\\gexec" -> {
                        runEachAnswer(connection, take(statement, variables));
                    }
                    default -> {
                        statement.append(line).append('\n');
                        if (line.endsWith(";")) {
                            execute(connection, take(statement, variables));
                        }
                    }
                }
            }
        } finally {
            connection.close();
        }
    }

    private static String take(StringBuilder statement, Map<String, String> variables) {
        var whole = statement.toString();
        statement.setLength(0);
        for (var variable : variables.entrySet()) {
            whole =
                    whole.replace(
                            ":'" + variable.getKey() + "'",
                            "'" + variable.getValue().replace("'", "''") + "'");
        }
        return whole;
    }

    private static void runEachAnswer(Connection connection, String query) throws SQLException {
        var commands = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var answers = statement.executeQuery(query)) {
            while (answers.next()) {
                commands.add(answers.getString(1));
            }
        }
        for (var command : commands) {
            execute(connection, command);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
