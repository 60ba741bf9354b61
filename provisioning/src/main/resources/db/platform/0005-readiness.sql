--liquibase formatted sql

--changeset desa:platform-0005-readiness splitStatements:false
-- A gate's code never changes; what it asks for changes by editions, so that a decision can name
-- the edition that it was made against.
CREATE TABLE gate (
    code            text PRIMARY KEY CHECK (code ~ '^G[0-9]{1,2}$'),
    position        integer NOT NULL,
    needed_at_start boolean NOT NULL,
    created         timestamptz NOT NULL DEFAULT now(),
    retired_at      timestamptz
);

CREATE TABLE gate_edition (
    gate        text NOT NULL REFERENCES gate (code),
    edition     integer NOT NULL CHECK (edition >= 1),
    title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
    purpose     text NOT NULL CHECK (length(purpose) <= 400),
    -- What was published about such a condition, and by whom: the scheme itself is our own.
    basis       text NOT NULL CHECK (length(basis) <= 400),
    review_days integer NOT NULL CHECK (review_days BETWEEN 1 AND 1095),
    at          timestamptz NOT NULL DEFAULT now(),
    by_subject  text NOT NULL,
    by_name     text NOT NULL,
    PRIMARY KEY (gate, edition)
);

CREATE TABLE gate_item (
    gate      text NOT NULL,
    edition   integer NOT NULL,
    -- Stays the same from edition to edition, so that evidence given once goes on counting.
    item      text NOT NULL CHECK (item ~ '^[a-z0-9-]{2,40}$'),
    position  integer NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('STATEMENT', 'DOCUMENT', 'FIGURE', 'CHECK')),
    label     text NOT NULL CHECK (length(label) BETWEEN 1 AND 160),
    required  boolean NOT NULL,
    unit      text CHECK (length(unit) BETWEEN 1 AND 20),
    minimum   numeric,
    check_of  text,
    PRIMARY KEY (gate, edition, item),
    FOREIGN KEY (gate, edition) REFERENCES gate_edition (gate, edition),
    CHECK ((kind = 'FIGURE') = (unit IS NOT NULL AND minimum IS NOT NULL)),
    CHECK ((kind = 'CHECK') = (check_of IS NOT NULL))
);

-- The newest row of an item counts; a row that is taken back says that none counts.
CREATE TABLE gate_evidence (
    number     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    village    text NOT NULL REFERENCES village (code),
    gate       text NOT NULL REFERENCES gate (code),
    item       text NOT NULL,
    taken_back boolean NOT NULL DEFAULT false,
    note       text CHECK (length(note) <= 2000),
    figure     numeric,
    document   uuid REFERENCES document (id),
    at         timestamptz NOT NULL,
    by_subject text NOT NULL,
    by_name    text NOT NULL
);
CREATE INDEX gate_evidence_newest ON gate_evidence (village, gate, item, number DESC);

CREATE TABLE gate_decision (
    number     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    village    text NOT NULL REFERENCES village (code),
    gate       text NOT NULL,
    -- The how manieth decision on this gate of this village: two who decide at once cannot both
    -- make the next one.
    sequence   integer NOT NULL CHECK (sequence >= 1),
    kind       text NOT NULL CHECK (kind IN ('CONFIRM', 'WAIVE', 'WITHDRAW')),
    edition    integer NOT NULL,
    reason     text CHECK (length(reason) BETWEEN 1 AND 400),
    -- The last day on which a confirmation or waiver holds.
    until      date,
    -- Which system checks the village passed when it was confirmed: they cannot be asked again later.
    passed     text[] NOT NULL DEFAULT '{}',
    at         timestamptz NOT NULL,
    by_subject text NOT NULL,
    by_name    text NOT NULL,
    UNIQUE (village, gate, sequence),
    FOREIGN KEY (gate, edition) REFERENCES gate_edition (gate, edition),
    CHECK ((kind = 'WITHDRAW') = (until IS NULL)),
    CHECK (kind = 'CONFIRM' OR reason IS NOT NULL)
);

-- Which gates a village must have passed before this wave starts.
CREATE TABLE wave_gate (
    wave uuid NOT NULL REFERENCES wave (id) ON DELETE CASCADE,
    gate text NOT NULL REFERENCES gate (code),
    PRIMARY KEY (wave, gate)
);

CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''Decisions, evidence and editions of gates are append-only''; END';
CREATE TRIGGER decision_is_append_only BEFORE UPDATE OR DELETE ON gate_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER decision_is_never_emptied BEFORE TRUNCATE ON gate_decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER evidence_is_append_only BEFORE UPDATE OR DELETE ON gate_evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER evidence_is_never_emptied BEFORE TRUNCATE ON gate_evidence
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER edition_is_append_only BEFORE UPDATE OR DELETE ON gate_edition
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER item_is_append_only BEFORE UPDATE OR DELETE ON gate_item
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();

--changeset desa:platform-0005-gates
-- The scheme is our own. Each gate names the published condition that it leans on. Its first
-- edition counts from a day before anybody can have decided, so that any past day has its gates.
INSERT INTO gate (code, position, needed_at_start) VALUES
    ('G0', 1, true), ('G1', 2, true), ('G2', 3, true),
    ('G3', 4, false), ('G4', 5, false), ('G5', 6, false), ('G6', 7, false);

INSERT INTO gate_edition (gate, edition, title, purpose, basis, review_days, at, by_subject, by_name) VALUES
    ('G0', 1, 'Minat', 'Desa sendiri yang meminta ikut, dan kepala desa menandatangani komitmennya.',
     'Pemilihan dari bawah: desa mengirim pernyataan minat dan komitmen (ANTARA Kaltim 108118 dan 108158, 2021).',
     365, '2026-01-01 00:00+08', 'platform:readiness', 'Sistem'),
    ('G1', 1, 'Infrastruktur', 'Listrik, internet kantor, dan satu ruang yang dapat dipakai warga sudah ada.',
     'Syarat DPMPD Kaltim: listrik, internet desa, ruang dengan internet gratis (ANTARA Kaltim 108118); jaringan 4G dan internet kantor (115650).',
     180, '2026-01-01 00:00+08', 'platform:readiness', 'Sistem'),
    ('G2', 1, 'Orang', 'Ada kader digital yang diangkat dengan SK dan operator yang bertanggung jawab.',
     'Paling sedikit satu kader digital (ANTARA Kaltim 108118); Kudus memantau persentase SK kader (ANTARA Jateng 540906).',
     180, '2026-01-01 00:00+08', 'platform:readiness', 'Sistem'),
    ('G3', 1, 'Regulasi dan data', 'Dasar hukum sistem informasi desa, dokumen perencanaan, dan data penduduk sudah siap.',
     'Daftar PPU: regulasi SID (Perdes atau Perbup), dokumen RPJMDes dan RKPDes, data dasar desa (ANTARA Kaltim 115650).',
     365, '2026-01-01 00:00+08', 'platform:readiness', 'Sistem'),
    ('G4', 1, 'Pelatihan', 'Kader lulus bimbingan teknis dan staf sudah masuk dengan kode dua langkah.',
     'Bimtek kader memakai pre-test dan post-test untuk semua peserta (ANTARA 4098837, 2024).',
     365, '2026-01-01 00:00+08', 'platform:readiness', 'Sistem'),
    ('G5', 1, 'Ruang Komunitas Digital Desa', 'Ruang komunitas berjalan: sudah disosialisasikan, dan warga sudah dilatih di sana.',
     'Pertemuan pertama berupa sosialisasi, lalu pelatihan pilihan warga (Joglo Jateng, 1 Juli 2024).',
     90, '2026-01-01 00:00+08', 'platform:readiness', 'Sistem'),
    ('G6', 1, 'Anggaran lanjutan', 'Desa membiayai sendiri kelanjutannya dari APBDes.',
     'Syarat DPMPD Kaltim: anggaran operasional sejak tahun ketiga (ANTARA Kaltim 108118).',
     365, '2026-01-01 00:00+08', 'platform:readiness', 'Sistem');

INSERT INTO gate_item (gate, edition, item, position, kind, label, required, unit, minimum, check_of) VALUES
    ('G0', 1, 'komitmen', 1, 'DOCUMENT', 'Surat komitmen bertanda tangan kepala desa', true, NULL, NULL, NULL),
    ('G0', 1, 'penjelasan', 2, 'STATEMENT', 'Perangkat desa dan BPD sudah mendapat penjelasan program: kapan dan oleh siapa', true, NULL, NULL, NULL),
    ('G1', 1, 'listrik', 1, 'FIGURE', 'Listrik di kantor desa', true, 'jam per hari', 12, NULL),
    ('G1', 1, 'internet', 2, 'FIGURE', 'Kecepatan internet di kantor desa', true, 'Mbps', 4, NULL),
    ('G1', 1, 'ruang', 3, 'STATEMENT', 'Ruang untuk warga dengan internet gratis: di mana dan mulai kapan', true, NULL, NULL, NULL),
    ('G2', 1, 'kader', 1, 'CHECK', 'Kader digital diangkat dengan SK kepala desa', true, NULL, NULL, 'CADRE_APPOINTED'),
    ('G2', 1, 'operator', 2, 'CHECK', 'Operator desa ditunjuk', true, NULL, NULL, 'OPERATOR_NAMED'),
    ('G2', 1, 'pendamping', 3, 'CHECK', 'Desa didampingi Duta Digital', false, NULL, NULL, 'FACILITATOR_ASSIGNED'),
    ('G3', 1, 'regulasi', 1, 'DOCUMENT', 'Perdes atau Perbup tentang sistem informasi desa', true, NULL, NULL, NULL),
    ('G3', 1, 'rencana', 2, 'DOCUMENT', 'RPJMDes dan RKPDes yang berlaku', true, NULL, NULL, NULL),
    ('G3', 1, 'penduduk', 3, 'FIGURE', 'Penduduk yang datanya sudah siap dimuat', true, 'persen', 90, NULL),
    ('G4', 1, 'nilai', 1, 'FIGURE', 'Nilai post-test kader', true, 'nilai', 70, NULL),
    ('G4', 1, 'hadir', 2, 'DOCUMENT', 'Daftar hadir atau sertifikat bimtek', true, NULL, NULL, NULL),
    ('G4', 1, 'dua-langkah', 3, 'CHECK', 'Dua staf sudah masuk dengan kode dua langkah', true, NULL, NULL, 'TWO_SECOND_FACTORS'),
    ('G5', 1, 'sosialisasi', 1, 'STATEMENT', 'Sosialisasi ruang komunitas: tanggal dan jumlah warga yang hadir', true, NULL, NULL, NULL),
    ('G5', 1, 'pelatihan', 2, 'FIGURE', 'Pelatihan warga yang sudah diadakan', true, 'kali', 1, NULL),
    ('G5', 1, 'aktif', 3, 'CHECK', 'Situs desa sudah aktif', true, NULL, NULL, 'VILLAGE_LIVE'),
    ('G5', 1, 'profil', 4, 'CHECK', 'Profil desa sudah diisi', true, NULL, NULL, 'PROFILE_FILLED'),
    ('G6', 1, 'apbdes', 1, 'DOCUMENT', 'APBDes yang memuat kegiatan 1.4.08 atau 2.6.03', true, NULL, NULL, NULL),
    ('G6', 1, 'pagu', 2, 'FIGURE', 'Pagu kegiatan tahun depan', true, 'rupiah', 1, NULL);

-- Waves that were planned before there were gates start by the same rule as new ones.
INSERT INTO wave_gate (wave, gate)
SELECT w.id, g.code FROM wave w, gate g WHERE w.state IN ('DRAFT', 'APPROVED') AND g.needed_at_start;

--changeset desa:platform-0005-evidence-by-document
-- Whoever asks for a document is let in by the village that it was given for.
CREATE INDEX gate_evidence_document ON gate_evidence (document) WHERE document IS NOT NULL;
