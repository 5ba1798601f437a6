namespace Bkpsdm.DataQuality.Tests;

public class IkdDimensionTests
{
    // SE Kepala BKN 17/2024: 0.28, 0.31, 0.30, 0.11.
    [Fact]
    public void Weights_are_those_of_the_regulation_and_sum_to_the_whole()
    {
        Assert.Equal([28, 31, 30, 11], IkdDimension.All.Select(dimension => dimension.Bobot));
        Assert.Equal(100, IkdDimension.All.Sum(dimension => dimension.Bobot));
        Assert.Equal(["COM", "TIM", "ACC", "CON"], IkdDimension.All.Select(dimension => dimension.Kode));
    }
}
