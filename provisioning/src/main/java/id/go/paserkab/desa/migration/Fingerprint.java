package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A hash of everything that PostgreSQL's catalogue says of a village's schema, with the village's
 * own name taken out: equal fingerprints, equal schemas. Liquibase's two tables are left out, as
 * Liquibase makes the second only when it takes a village over.
 */
final class Fingerprint {

    private static final String CATALOGUE =
            """
            WITH home AS (SELECT * FROM pg_namespace WHERE nspname = ?),
            relation AS (
                SELECT c.* FROM pg_class c JOIN home ON home.oid = c.relnamespace
                 WHERE c.relname NOT LIKE 'databasechangelog%'),
            thing (line) AS (
                SELECT concat_ws('|', 'schema', pg_get_userbyid(nspowner),
                       (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ','
                                          ORDER BY grantee::regrole::text, privilege_type)
                          FROM aclexplode(coalesce(nspacl, acldefault('n', nspowner)))))
                  FROM home
                UNION ALL
                SELECT concat_ws('|', 'relation', relkind, relname, relpersistence, reloptions::text,
                       pg_get_userbyid(relowner), relrowsecurity, relforcerowsecurity,
                       CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END,
                       (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ','
                                          ORDER BY grantee::regrole::text, privilege_type)
                          FROM aclexplode(coalesce(relacl,
                               acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner)))))
                  FROM relation WHERE relkind <> 'i'
                UNION ALL
                SELECT concat_ws('|', 'column', r.relname, lpad(a.place::text, 4, '0'), a.attname,
                       format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
                       a.attcollation::regcollation, pg_get_expr(d.adbin, d.adrelid),
                       (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ','
                                          ORDER BY grantee::regrole::text, privilege_type)
                          FROM aclexplode(a.attacl)))
                  FROM relation r
                  JOIN (SELECT *, row_number() OVER (PARTITION BY attrelid ORDER BY attnum) AS place
                          FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped) a ON a.attrelid = r.oid
                  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                 WHERE r.relkind <> 'i'
                UNION ALL
                SELECT concat_ws('|', 'constraint', c.conrelid::regclass, c.contypid::regtype, c.conname,
                       c.convalidated, pg_get_constraintdef(c.oid))
                  FROM pg_constraint c JOIN home ON home.oid = c.connamespace
                 WHERE c.conrelid = 0 OR c.conrelid IN (SELECT oid FROM relation)
                UNION ALL
                SELECT concat_ws('|', 'index', pg_get_indexdef(i.indexrelid), i.indisvalid)
                  FROM pg_index i JOIN relation r ON r.oid = i.indrelid
                UNION ALL
                SELECT concat_ws('|', 'sequence', r.relname, s.seqtypid::regtype, s.seqstart, s.seqincrement,
                       s.seqmin, s.seqmax, s.seqcycle)
                  FROM pg_sequence s JOIN relation r ON r.oid = s.seqrelid
                UNION ALL
                SELECT concat_ws('|', 'function', pg_get_functiondef(p.oid), pg_get_userbyid(p.proowner),
                       (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ','
                                          ORDER BY grantee::regrole::text, privilege_type)
                          FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner)))))
                  FROM pg_proc p JOIN home ON home.oid = p.pronamespace WHERE p.prokind <> 'a'
                UNION ALL
                SELECT concat_ws('|', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled)
                  FROM pg_trigger t JOIN relation r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
                UNION ALL
                SELECT concat_ws('|', 'type', t.typname, t.typtype, format_type(t.typbasetype, t.typtypmod),
                       t.typnotnull, t.typdefault,
                       (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder)
                          FROM pg_enum WHERE enumtypid = t.oid))
                  FROM pg_type t JOIN home ON home.oid = t.typnamespace
                 WHERE t.typtype IN ('d', 'e', 'r')
                UNION ALL
                SELECT concat_ws('|', 'policy', r.relname, p.polname, p.polcmd, p.polpermissive,
                       (SELECT string_agg(role::regrole::text, ',' ORDER BY role::regrole::text)
                          FROM unnest(p.polroles) role),
                       pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
                  FROM pg_policy p JOIN relation r ON r.oid = p.polrelid
                UNION ALL
                SELECT concat_ws('|', 'default', pg_get_userbyid(d.defaclrole), d.defaclobjtype, d.defaclacl::text)
                  FROM pg_default_acl d JOIN home ON home.oid = d.defaclnamespace)
            SELECT string_agg(line, E'\\n' ORDER BY line COLLATE "C") FROM thing
            """;

    private Fingerprint() {}

    /** Takes the fingerprint; the session's path must hold nothing but {@code pg_catalog}. */
    static String of(JdbcOperations provisioner, VillageCode village) {
        var schema = VillageNames.schema(village);
        var catalogue = provisioner.queryForObject(CATALOGUE, String.class, schema);
        return hash((catalogue == null ? "" : catalogue).replace(schema, "village"));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
