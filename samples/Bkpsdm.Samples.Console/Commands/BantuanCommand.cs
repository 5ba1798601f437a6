namespace Bkpsdm.Samples;

/// <summary><c>bantuan</c> (and <c>--help</c>): the commands and options.</summary>
internal static class BantuanCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        screen.Line("bkpsdm-sample [PERINTAH] [--json|--csv] [--bahasa id|en]");
        screen.Line();
        Entry(screen, arguments, "", "menelusuri rencana: capaian, indeks, target, hitungan yang dijelaskan", "tours the plan: achievements, indices, targets, an explained computation");
        Entry(screen, arguments, "indikator [ID|KODE]", "katalog definisi, satu definisi, atau semua definisi suatu kode", "the catalogue, one definition, or all definitions of a code");
        Entry(screen, arguments, "capaian [--file F]", "Tabel 2.4 dihitung ulang, atau berkas sendiri", "Tabel 2.4 recomputed, or your own file");
        Entry(screen, arguments, "anggaran", "Tabel 2.6 dihitung ulang: pagu, realisasi, serapan, pertumbuhan", "Tabel 2.6 recomputed: budget, realisation, absorption, growth");
        Entry(screen, arguments, "renstra kaskade [--dalam N]", "pohon rencana: tujuan sampai sub kegiatan", "the tree of the plan: tujuan to sub kegiatan");
        Entry(screen, arguments, "renstra pagu [--tahun T]", "pagu per simpul, dipakai di samping dihitung", "funding by node, used beside computed");
        Entry(screen, arguments, "renstra rencana [--terbaca]", "satu baris per indikator (alias tabel41)", "one row an indicator (alias tabel41)");
        Entry(screen, arguments, "pokin [--dalam N]", "pohon kinerja: dari tujuan akhir sampai output", "the performance tree: from the goal down to outputs");
        Entry(screen, arguments, "jabatan [NAMA|ID]", "jabatan dan unit; tanggung jawab satu jabatan", "posts and units; what one answers for");
        Entry(screen, arguments, "audit [--aturan] [--markdown] [--abaikan F]", "kesalahan dalam rencana dengan akarnya; aturan; kode keluar 1 bila ada kesalahan", "what is wrong in the plan, with its root; the rules; exit code 1 where there are errors");
        Entry(screen, arguments, "skor [--file F] [--level pokin]", "skor kaskade: capaian sendiri di samping kontribusi dari bawah", "cascade score: own achievement beside the contribution from below");
        Entry(screen, arguments, "bandingkan [--renstra LAMA] [--dengan BARU]", "dua rencana: draf April 2025 dan rencana akhir, atau berkas sendiri", "two plans: the draft of April 2025 and the final plan, or your own files");
        Entry(screen, arguments, "renja TAHUN [--langkah N] [--file RENJA]", "rencana kerja setahun; dengan --file: konsistensinya dengan Renstra", "the annual plan; with --file: its consistency with the Renstra");
        Entry(screen, arguments, "perjanjian JABATAN TAHUN", "perjanjian kinerja: indikator, target, program, pagu", "performance agreement: indicators, targets, programs, budget");
        Entry(screen, arguments, "evaluasi --file F --triwulan N [--tahun T]", "evaluasi sampai triwulan N; --jabatan, --indikator, --jelaskan", "evaluation up to triwulan N; --jabatan, --indikator, --jelaskan");
        Entry(screen, arguments, "evaluasi ... --kaskade [--level pokin]", "skor kaskade dari evaluasi; --bobot F, --anak, --kosong, --cakupan, --sendiri", "cascade score of the evaluation; --bobot F, --anak, --kosong, --cakupan, --sendiri");
        Entry(screen, arguments, "ekspor json|csv", "seluruh rencana sebagai JSON, atau baris indikatornya sebagai CSV", "the whole plan as JSON, or its indicator rows as CSV");
        Entry(screen, arguments, "ekspor mermaid [pokin] [--dalam N]", "kaskade atau pohon kinerja sebagai bagan Mermaid", "the cascade or the performance tree as a Mermaid chart");
        Entry(screen, arguments, "ekspor markdown [3.1|3.2|4.1|4.3|4.4]", "tabel rencana sebagai Markdown, menurut susunan dokumen", "a table of the plan as Markdown, in the document's layout");
        Entry(screen, arguments, "ekspor svg lintasan|pendanaan|kaskade|aspek", "grafik SVG: [--indikator ID], [--dalam N]; dengan realisasi: --file F --triwulan N", "SVG charts: [--indikator ID], [--dalam N]; with realisations: --file F --triwulan N");
        Entry(screen, arguments, "ikm [--file F] [--bobot 1/9|0.11] [--tahun T]", "Indeks Kepuasan Masyarakat", "public satisfaction index");
        Entry(screen, arguments, "sakip [--file F] [--level ID] [--tahun T]", "evaluasi SAKIP", "SAKIP evaluation");
        Entry(screen, arguments, "nip ANGKA [--pada TANGGAL]", "bagian NIP atau NI PPPK dan tiap pemeriksaannya", "the parts of a NIP or NI PPPK and each check");
        Entry(screen, arguments, "merit [--file F] [--tahun T] [--jelaskan]", "Indeks Sistem Merit: aspek, kategori, peringkat", "merit index: aspects, category, ranking");
        Entry(screen, arguments, "merit --menuju PREDIKAT|TOTAL [--file ITEM]", "langkah termurah menuju kategori atau total", "cheapest steps to a category or total");
        Entry(screen, arguments, "merit --upaya N --file ITEM", "poin terbanyak untuk upaya N", "most points for an effort of N");
        Entry(screen, arguments, "nspk [--file F] [--bobot JUMLAH] [--jelaskan]", "Indeks Implementasi NSPK Manajemen ASN", "index of NSPK implementation");
        Entry(screen, arguments, "karier [--file F] [--pada TANGGAL]", "pensiun per tahun dan unit, jendela mutasi, akhir kontrak", "retirements by year and unit, transfers, contracts");
        Entry(screen, arguments, "karier --perpindahan FILE|contoh", "mutasi dan promosi menurut ketentuan; [--predikat P] [--pendidikan L]", "transfers and promotions by the rules; [--predikat P] [--pendidikan L]");
        Entry(screen, arguments, "ipasn [--file F] [--tahun T] [--jelaskan]", "Indeks Profesionalitas ASN dari data pegawai", "professionalism index from person records");
        Entry(screen, arguments, "ipasn --simulasi FILE|contoh [--menuju N]", "akibat intervensi; rencana termurah menuju target", "what interventions change; cheapest plan to a target");
        screen.Line();
        screen.Line(arguments.Say("ipasn juga mengenal --contoh, --tanpa-skp, --jendela dan --skala (docs/formats/ipasn.md).", "ipasn also knows --contoh, --tanpa-skp, --jendela and --skala (docs/formats/ipasn.md)."));
        screen.Line(arguments.Say("--contoh mencetak contoh berkas masukan capaian, ikm, sakip, merit, merit --menuju X, atau nspk.", "--contoh prints a sample input file of capaian, ikm, sakip, merit, merit --menuju X or nspk."));
        screen.Line(arguments.Say("--contoh mencetak contoh berkas masukan capaian, skor, ikm, atau sakip.", "--contoh prints a sample input file of capaian, skor, ikm or sakip."));
        Entry(screen, arguments, "ikd [--file F] [--pada TANGGAL] [--prioritas N]", "Indeks Kualitas Data: 27 indikator, apa yang diperbaiki dahulu; [--bobot bagian|tercetak] [--nol POLA]", "data-quality index: 27 indicators, what to mend first; [--bobot bagian|tercetak] [--nol POLICY]");
        Entry(screen, arguments, "ikd --sintetis N [--benih S]", "kecepatan dan memori atas N rekaman rekaan", "speed and memory on N invented records");
        screen.Line();
        screen.Line(arguments.Say("--contoh mencetak contoh berkas masukan capaian, ikm, sakip, karier, atau ikd.", "--contoh prints a sample input file of capaian, ikm, sakip, karier or ikd."));
        screen.Line(arguments.Say("--contoh mencetak contoh berkas masukan capaian, evaluasi, ikm, atau sakip.", "--contoh prints a sample input file of capaian, evaluasi, ikm or sakip."));
        screen.Line(arguments.Say("--contoh mencetak contoh berkas masukan capaian, evaluasi, skor, ikm, sakip, merit, merit --menuju X, nspk, ipasn, ikd, atau karier.", "--contoh prints a sample input file of capaian, evaluasi, skor, ikm, sakip, merit, merit --menuju X, nspk, ipasn, ikd or karier."));
        screen.Line(arguments.Say("--renstra BERKAS memakai rencana lain (JSON menurut docs/schema/renstra.schema.json).", "--renstra FILE uses another plan (JSON by docs/schema/renstra.schema.json)."));
        screen.Line(arguments.Say("Kode keluar: 0 berhasil; 2 masukan tidak dapat dipakai, dengan satu baris yang menyebut apa dan di mana.", "Exit code: 0 done; 2 unusable input, with one line that says what and where."));
    }

    private static void Entry(Screen screen, Arguments arguments, string command, string indonesia, string english) =>
        screen.Line($"  {command,-46}{arguments.Say(indonesia, english)}");
}
