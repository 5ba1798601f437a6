using System;
using Bkpsdm.Indicators;
using Consumer.Library;

Console.WriteLine(MeritAchievement.Of(2024).ToString());
Console.WriteLine(MeritAchievement.Of(2022).Match(_ => "known", reason => reason.Text(Bahasa.English)));
