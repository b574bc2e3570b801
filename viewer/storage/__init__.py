"""What is kept between sittings."""
