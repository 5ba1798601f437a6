using System.Globalization;

namespace Bkpsdm.Indicators;

/// <summary>Checks one response: nine scores from 1 to 4.</summary>
internal static class IkmAnswers
{
    public static ReadError? Check(IReadOnlyList<int> answers)
    {
        if (answers.Count != IkmTally.UnsurCount)
        {
            return ReadError.Create(
                "JUMLAH_JAWABAN_SALAH",
                BilingualText.Create("Satu responden harus menjawab 9 unsur.", "One respondent must answer 9 elements."),
                answers.Count.ToString(CultureInfo.InvariantCulture),
                "jawaban");
        }

        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i] is < IkmTally.MinimumScore or > IkmTally.MaximumScore)
            {
                return ReadError.Create(
                    "SKOR_DI_LUAR_SKALA",
                    BilingualText.Create("Skor harus bilangan bulat 1 sampai 4.", "A score must be a whole number from 1 to 4."),
                    answers[i].ToString(CultureInfo.InvariantCulture),
                    PermenpanRb14Of2017.Unsur[i].Kode);
            }
        }

        return null;
    }
}
