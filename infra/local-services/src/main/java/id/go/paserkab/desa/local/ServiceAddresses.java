package id.go.paserkab.desa.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Where the services of a folder answer and what they ask for, whoever started them. */
record ServiceAddresses(ServiceFolder folder) {

    static final String ADMIN_CLIENT = "desa-admin";
    static final String REALM = "desa";

    String postgresqlUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(Service.POSTGRESQL), database);
    }

    /** The address for the superuser, credentials included. */
    String superuserUrl(String database) {
        return "%s?user=%s&password=%s"
                .formatted(postgresqlUrl(database), PostgresqlData.SUPERUSER, superuserPassword());
    }

    Connection superuser(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", PostgresqlData.SUPERUSER);
        properties.setProperty("password", superuserPassword());
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "desa local services");
        return DriverManager.getConnection(postgresqlUrl(database), properties);
    }

    String superuserPassword() {
        return folder.secrets().password("postgresql.superuser");
    }

    DesaDatabase database() {
        return new DesaDatabase(this::superuser, folder.secrets());
    }

    RedisConversation redis() throws IOException {
        return new RedisConversation(port(Service.REDIS), redisPassword());
    }

    String redisPassword() {
        return folder.secrets().password("redis");
    }

    String keycloakPublicUrl() {
        return "http://masuk.localhost:" + port(Service.KEYCLOAK);
    }

    String keycloakBackchannelUrl() {
        return "http://127.0.0.1:" + port(Service.KEYCLOAK);
    }

    String keycloakAdminSecret() {
        return folder.secrets().password("keycloak.admin");
    }

    /** The application's settings for PostgreSQL. */
    Map<String, String> postgresqlProperties() {
        return database().properties(postgresqlUrl("desa"));
    }

    /** The application's settings for Redis. */
    Map<String, String> redisProperties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("spring.data.redis.host", "127.0.0.1");
        properties.put("spring.data.redis.port", Integer.toString(port(Service.REDIS)));
        properties.put("spring.data.redis.password", redisPassword());
        return properties;
    }

    /** The application's settings for Keycloak. */
    Map<String, String> keycloakProperties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("desa.keycloak.public-url", keycloakPublicUrl());
        properties.put("desa.keycloak.backchannel-url", keycloakBackchannelUrl());
        properties.put("desa.keycloak.realm", REALM);
        properties.put("desa.keycloak.admin-client-id", ADMIN_CLIENT);
        properties.put("desa.keycloak.admin-client-secret", keycloakAdminSecret());
        return properties;
    }

    int port(Service service) {
        return folder.ports().remembered(service.key()).orElseThrow();
    }
}
